// Names the frame to fall back to, as the address of the page does.
document.getElementById("facts").frame = new URLSearchParams(location.search).get("frame");
