namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Adds two products of half words and bytes to a sum.</summary>
[Op("nvvm.dot.accumulate.2way", Syntax = "$a $a_type `,` $b $b_type `,` $c attr-dict `:` type($a) `,` type($b)")]
public sealed partial class DotAccumulate2WayOp : Operation
{
    [Operand<VectorOf2<I16>>] public partial Value A { get; set; }
    [Attr("a_type")] public partial DotAccumulateType AType { get; set; }
    [Operand<VectorOf4<I8>>] public partial Value B { get; set; }
    [Attr("b_type")] public partial DotAccumulateType BType { get; set; }
    [Operand<I32>] public partial Value C { get; set; }
    [Attr<BoolAttr>("b_hi")] public partial IntegerAttr BHi { get; set; }
    [Result<I32>] public partial Value Res { get; }
}
