using OpenXla.Ir.Dialects.Arith.Folding;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A floating-point number to a narrower format.</summary>
[Op("arith.truncf", Syntax = "$in ($roundingmode^)? (`fastmath` `` $fastmath^)? attr-dict `:` type($in) `to` type($out)")]
public sealed partial class TruncFOp : CastOp, IFoldable
{
    [Operand<FloatLike>] public partial Value In { get; set; }
    [Attr("roundingmode")] public partial RoundingMode? RoundingMode { get; set; }
    [Attr("fastmath")] public partial FastMathFlags? FastMath { get; set; }
    [Result<FloatLike>] public partial Value Out { get; }

    protected override bool CanCast(IrType from, IrType to) => ArithTypes.FloatWidth(from) > ArithTypes.FloatWidth(to);

    /// <summary>Narrows constants that stay exact; <c>truncf(extf x) ⇒ truncf x</c>, or x itself where it has the type.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (In.DefiningOp is ExtFOp inner && IsContained(FormatOf(inner.In.Type), FormatOf(In.Type)))
        {
            if (ArithTypes.FloatWidth(ArithTypes.ElementOrSelf(inner.In.Type)) > ArithTypes.FloatWidth(ArithTypes.ElementOrSelf(Out.Type)))
            {
                In = inner.In;
                return FoldResult.InPlace;
            }
            if (inner.In.Type.Equals(Out.Type)) return inner.In;
        }
        return FloatFolding.Unary(operands[0], Out.Type, FloatConversion.Exactly);
    }

    private static FloatFormat FormatOf(IrType type) => ((FloatType)ArithTypes.ElementOrSelf(type)).Format;

    /// <summary>True where every number of one format is one of the other.</summary>
    private static bool IsContained(FloatFormat inner, FloatFormat outer) =>
        inner.MaxExponent <= outer.MaxExponent && inner.MinExponent >= outer.MinExponent && inner.Precision <= outer.Precision;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<TruncFOp>(TruncFSIToFPToSIToFP).Add<TruncFOp>(TruncFUIToFPToUIToFP);
    }

    /// <summary><c>truncf(sitofp x) ⇒ sitofp x</c>, rounded once; not with a rounding mode of its own</summary>
    private static bool TruncFSIToFPToSIToFP(TruncFOp op, PatternRewriter rewriter)
    {
        if (op.In.DefiningOp is not SIToFPOp inner) return rewriter.NoMatch(op, $"the operand is no converted signed integer");
        if (op.RoundingMode is not null) return rewriter.NoMatch(op, $"has a rounding mode");
        return rewriter.Replace(op, SIToFPOp.Create(rewriter, op.Out.Type, inner.In));
    }

    /// <summary><c>truncf(uitofp x) ⇒ uitofp x</c>, rounded once; not with a rounding mode of its own</summary>
    private static bool TruncFUIToFPToUIToFP(TruncFOp op, PatternRewriter rewriter)
    {
        if (op.In.DefiningOp is not UIToFPOp inner) return rewriter.NoMatch(op, $"the operand is no converted unsigned integer");
        if (op.RoundingMode is not null) return rewriter.NoMatch(op, $"has a rounding mode");
        return rewriter.Replace(op, UIToFPOp.Create(rewriter, op.Out.Type, inner.In));
    }
}
