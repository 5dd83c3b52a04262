pub(crate) mod country { #[derive(Clone,Copy,PartialEq,Eq,Debug)] pub(crate) enum Form{Name,Short,Adjective,People,Capital} pub(crate) struct Country{pub(crate) code:&'static str,pub(crate) form:Form,pub(crate) ambiguous:bool} pub(crate) fn find(_:&str)->Option<Country>{None} }
pub(crate) mod region { pub(crate) struct Region{} pub(crate) fn find(_:&str)->Option<Region>{None} }
pub(crate) mod city { pub(crate) struct City{pub(crate) common:bool} pub(crate) fn find(_:&str)->Option<City>{None} }
pub(crate) mod first_name { #[derive(Clone,Copy,PartialEq,Eq,Debug)] pub(crate) enum Gender{Female,Male,Either} pub(crate) fn gender(_:&str)->Option<Gender>{None} }
pub(crate) mod organization { pub(crate) struct Organization{pub(crate) other:Option<&'static str>} pub(crate) fn find(_:&str)->Option<Organization>{None} }
pub(crate) mod equipment { pub(crate) fn is_known(_:&str)->bool{false} }
pub(crate) mod office { #[derive(Clone,Copy,PartialEq,Eq,Debug)] pub(crate) enum OfficeKind{Office,Rank,Profession,Honorific,Abbreviation} pub(crate) fn kind(_:&str)->Option<OfficeKind>{None} }
pub(crate) fn folded(name:&str)->impl Iterator<Item=char>+'_{name.chars()}
