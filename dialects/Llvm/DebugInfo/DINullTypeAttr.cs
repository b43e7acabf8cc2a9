using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>No type, as the result of a function that has none.</summary>
[AttrDef("llvm.di_null_type", Summary = "")]
public sealed partial record DINullTypeAttr : AliasedAttribute, IDIType;
