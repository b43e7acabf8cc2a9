using OpenXla.Ir.Dialects.Arith.Folding;
using OpenXla.Ir.Dialects.Ub;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The same bits as a type of the same width.</summary>
[Op("arith.bitcast", Syntax = "$in attr-dict `:` type($in) `to` type($out)")]
public sealed partial class BitcastOp : CastOp, IFoldable
{
    [Operand<BitcastType>] public partial Value In { get; set; }
    [Result<BitcastType>] public partial Value Out { get; }

    protected override bool CanCast(IrType from, IrType to) => Width(from) == Width(to);

    private static int Width(IrType type) => type is FloatType real ? real.Width : ArithTypes.IntegerWidth(type);

    /// <summary>The bits of a constant as the other type; a cast to the same type is its operand.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (In.Type.Equals(Out.Type)) return In;
        return operands[0] switch
        {
            DenseElementsAttr elements when Out.Type is ShapedType { HasStaticShape: true } type => DenseElementsAttr.Create(type, elements.Memory),
            PoisonAttr poison => poison,
            FloatAttr number => OfBits(number.Value.Bits, Out.Type),
            IntegerAttr { Type: IntegerType { Width: <= 128 } type } number when Out.Type is FloatType => OfBits((UInt128)IntegerFolding.Unsigned(number.Value, type.Width), Out.Type),
            _ => FoldResult.None,
        };
    }

    private static FoldResult OfBits(UInt128 bits, IrType type) => type switch
    {
        FloatType real => new FloatAttr(FloatBits.FromBits(real.Format, bits), real),
        IntegerType => new IntegerAttr(bits, type),
        _ => FoldResult.None,
    };

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<BitcastOp>(BitcastOfBitcast);
    }

    /// <summary><c>bitcast(bitcast x) ⇒ bitcast x</c></summary>
    private static bool BitcastOfBitcast(BitcastOp op, PatternRewriter rewriter)
    {
        if (op.In.DefiningOp is not BitcastOp inner) return rewriter.NoMatch(op, $"the operand is no bitcast");
        return rewriter.Replace(op, Create(rewriter, op.Out.Type, inner.In));
    }
}
