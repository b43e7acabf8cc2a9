namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Adds four products of bytes to a sum.</summary>
[Op("nvvm.dot.accumulate.4way", Syntax = "$a $a_type `,` $b $b_type `,` $c attr-dict `:` type($a) `,` type($b)")]
public sealed partial class DotAccumulate4WayOp : Operation
{
    [Operand<VectorOf4<I8>>] public partial Value A { get; set; }
    [Attr("a_type")] public partial DotAccumulateType AType { get; set; }
    [Operand<VectorOf4<I8>>] public partial Value B { get; set; }
    [Attr("b_type")] public partial DotAccumulateType BType { get; set; }
    [Operand<I32>] public partial Value C { get; set; }
    [Result<I32>] public partial Value Res { get; }
}
