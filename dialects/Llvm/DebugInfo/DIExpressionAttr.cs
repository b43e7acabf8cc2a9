namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A computation of a value or of where it is: <c>#llvm.di_expression&lt;[DW_OP_deref]></c>.</summary>
[AttrDef("llvm.di_expression", Syntax = "`<` ( `[` $operations^ `]` ) : (``)? `>`", Summary = "")]
public sealed partial record DIExpressionAttr(EquatableArray<DIExpressionElemAttr> Operations = default) : IrAttribute
{
    /// <summary>The value itself.</summary>
    public static readonly DIExpressionAttr Empty = new();
}
