// How the frame's page looks around the element.

export const FRAME_STYLE = `
html { background: Canvas; color: CanvasText; font: 100%/1.45 system-ui, sans-serif; }
body { margin: 0; }
main { padding: 0.75rem; overflow-x: auto; }
`;
