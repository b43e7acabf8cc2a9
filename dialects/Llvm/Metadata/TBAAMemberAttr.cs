namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A member of a type of the source, by its offset.</summary>
[AttrDef("llvm.tbaa_member", Summary = "")]
public sealed partial record TBAAMemberAttr(ITbaaNode TypeDesc, long Offset) : IrAttribute;
