namespace OpenXla.Ir.Dialects.Index;

/// <summary>Two indices to a third: <c>index.add %a, %b</c>.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict")]
public abstract partial class IndexBinaryOp : Operation
{
    [Operand<IndexValue>] public partial Value Lhs { get; set; }
    [Operand<IndexValue>] public partial Value Rhs { get; set; }
    [Result<IndexValue>] public partial Value Result { get; }
}
