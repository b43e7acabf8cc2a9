using System.Numerics;
using OpenXla.Ir.Dialects.Arith.Folding;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Arith.Canonicalization;

/// <summary>A comparison of a converted integer with a constant is one of integers, where the conversion loses nothing that counts.</summary>
internal static class CmpFOfInteger
{
    /// <summary><c>cmpf olt, sitofp(x), 4.4 ⇒ cmpi sle, x, 4</c>; a constant beyond the integer's range answers at once.</summary>
    internal static bool Apply(CmpFOp op, PatternRewriter rewriter)
    {
        if (OperationFolding.ConstantOf(op.Rhs) is not FloatAttr { Value: { IsNaN: false } bound }) return rewriter.NoMatch(op, $"the right operand is no constant number");
        if (op.Lhs.DefiningOp is not (SIToFPOp or UIToFPOp)) return rewriter.NoMatch(op, $"the left operand is no converted integer");
        bool isSigned = op.Lhs.DefiningOp is SIToFPOp;
        var source = op.Lhs.DefiningOp.GetOperand(0);
        int width = IntegerFolding.Width(source.Type);
        if (ConversionMatters(bound, width, isSigned)) return rewriter.NoMatch(op, $"the conversion may round across the constant");
        if (op.Predicate is CmpFPredicate.AlwaysFalse or CmpFPredicate.AlwaysTrue) return rewriter.NoMatch(op, $"compares nothing");
        if (op.Predicate is CmpFPredicate.Ord or CmpFPredicate.Uno) return Answer(op, op.Predicate == CmpFPredicate.Ord, rewriter);

        var predicate = OfIntegers(op.Predicate, isSigned);
        var (least, greatest) = Range(width, isSigned);
        if (FloatConversion.Nearest(bound.Format, greatest).Compare(bound) < 0) return Answer(op, IsLess(predicate) || predicate == CmpIPredicate.Ne, rewriter);
        if (FloatConversion.Nearest(bound.Format, least).Compare(bound) > 0) return Answer(op, IsGreater(predicate) || predicate == CmpIPredicate.Ne, rewriter);
        if (FloatConversion.Truncate(bound) is not { } integer || integer < least || integer > greatest) return rewriter.NoMatch(op, $"the integer type does not hold the constant");

        bool isWhole = bound.IsZero || FloatConversion.Nearest(bound.Format, integer).Compare(bound) == 0;
        if (!isWhole)
        {
            if (predicate is CmpIPredicate.Eq or CmpIPredicate.Ne) return Answer(op, predicate == CmpIPredicate.Ne, rewriter);
            predicate = TowardsZero(predicate, bound.IsNegative);
        }
        var constant = ConstantOp.Create(rewriter, new IntegerAttr(integer, source.Type));
        return rewriter.Replace(op, CmpIOp.Create(rewriter, source, constant.Result, predicate));
    }

    private static bool Answer(CmpFOp op, bool value, PatternRewriter rewriter) => rewriter.Replace(op, ConstantOp.Create(rewriter, IntegerAttr.Of(value)));

    /// <summary>True where integers next to the constant may be rounded, or become infinite.</summary>
    private static bool ConversionMatters(FloatBits bound, int width, bool isSigned)
    {
        var format = bound.Format;
        if (width <= format.Precision) return false;
        int valueBits = isSigned ? width - 1 : width;
        if (bound.IsInfinity) return format.MaxExponent < valueBits;
        if (bound.IsZero) return false;
        var (significand, exponent) = bound.Decompose();
        int magnitude = exponent + 127 - (int)UInt128.LeadingZeroCount(significand);
        return format.Precision <= magnitude && magnitude <= valueBits;
    }

    private static (BigInteger Least, BigInteger Greatest) Range(int width, bool isSigned) =>
        isSigned ? (-(BigInteger.One << (width - 1)), (BigInteger.One << (width - 1)) - 1) : (0, (BigInteger.One << width) - 1);

    /// <summary>Integers are never NaN, so that ordered and unordered predicates are the same.</summary>
    private static CmpIPredicate OfIntegers(CmpFPredicate predicate, bool isSigned) => predicate switch
    {
        CmpFPredicate.Oeq or CmpFPredicate.Ueq => CmpIPredicate.Eq,
        CmpFPredicate.One or CmpFPredicate.Une => CmpIPredicate.Ne,
        CmpFPredicate.Ogt or CmpFPredicate.Ugt => isSigned ? CmpIPredicate.Sgt : CmpIPredicate.Ugt,
        CmpFPredicate.Oge or CmpFPredicate.Uge => isSigned ? CmpIPredicate.Sge : CmpIPredicate.Uge,
        CmpFPredicate.Olt or CmpFPredicate.Ult => isSigned ? CmpIPredicate.Slt : CmpIPredicate.Ult,
        _ => isSigned ? CmpIPredicate.Sle : CmpIPredicate.Ule,
    };

    private static bool IsLess(CmpIPredicate predicate) => predicate is CmpIPredicate.Slt or CmpIPredicate.Sle or CmpIPredicate.Ult or CmpIPredicate.Ule;

    private static bool IsGreater(CmpIPredicate predicate) => predicate is CmpIPredicate.Sgt or CmpIPredicate.Sge or CmpIPredicate.Ugt or CmpIPredicate.Uge;

    /// <summary>The predicate for the constant without its fraction: below 4.4 is up to 4, below -4.4 is below -4.</summary>
    private static CmpIPredicate TowardsZero(CmpIPredicate predicate, bool isNegative) => (predicate, isNegative) switch
    {
        (CmpIPredicate.Slt, false) => CmpIPredicate.Sle,
        (CmpIPredicate.Sge, false) => CmpIPredicate.Sgt,
        (CmpIPredicate.Sle, true) => CmpIPredicate.Slt,
        (CmpIPredicate.Sgt, true) => CmpIPredicate.Sge,
        (CmpIPredicate.Ult, false) => CmpIPredicate.Ule,
        (CmpIPredicate.Uge, false) => CmpIPredicate.Ugt,
        _ => predicate,
    };
}
