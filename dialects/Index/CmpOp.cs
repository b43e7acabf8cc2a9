namespace OpenXla.Ir.Dialects.Index;

/// <summary>Compares two indices: <c>index.cmp slt(%a, %b)</c>.</summary>
[Op("index.cmp", Syntax = "`` $pred `(` $lhs `,` $rhs `)` attr-dict")]
public sealed partial class CmpOp : Operation, IPure
{
    [Attr("pred", Summary = "index comparison predicate kind")] public partial IndexCmpPredicate Predicate { get; set; }
    [Operand<IndexValue>] public partial Value Lhs { get; set; }
    [Operand<IndexValue>] public partial Value Rhs { get; set; }
    [Result<I1>] public partial Value Result { get; }
}
