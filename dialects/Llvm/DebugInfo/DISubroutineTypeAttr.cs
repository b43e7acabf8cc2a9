using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The type of a function: result, then parameters.</summary>
[AttrDef("llvm.di_subroutine_type", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record DISubroutineTypeAttr(
    DwarfCallingConvention CallingConvention = default,
    EquatableArray<IDIType> Types = default) : AliasedAttribute, IDIType;
