namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The same bits as a type of the same width.</summary>
[Op("arith.bitcast", Syntax = "$in attr-dict `:` type($in) `to` type($out)")]
public sealed partial class BitcastOp : CastOp
{
    [Operand<BitcastType>] public partial Value In { get; set; }
    [Result<BitcastType>] public partial Value Out { get; }

    protected override bool CanCast(IrType from, IrType to) => Width(from) == Width(to);

    private static int Width(IrType type) => type is FloatType real ? real.Width : ArithTypes.IntegerWidth(type);
}
