using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The low bits of an integer.</summary>
[Op("arith.trunci", Syntax = "$in (`overflow` `` $overflowFlags^)? attr-dict `:` type($in) `to` type($out)")]
public sealed partial class TruncIOp : IntegerCastOp, IFoldable, IInferIntegerRange
{
    [Attr(Default = IntegerOverflowFlags.None)] public partial IntegerOverflowFlags OverflowFlags { get; set; }

    protected override bool CanCast(IrType from, IrType to) => ArithTypes.IntegerWidth(from) > ArithTypes.IntegerWidth(to);

    /// <summary>Narrows constants; <c>trunci(ext x) ⇒ trunci x</c>, or x itself where it has the type; <c>trunci(trunci x) ⇒ trunci x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (In.DefiningOp is ExtSIOp or ExtUIOp)
        {
            var source = In.DefiningOp.GetOperand(0);
            if (IntegerFolding.Width(source.Type) > IntegerFolding.Width(Out.Type))
            {
                In = source;
                return FoldResult.InPlace;
            }
            if (source.Type.Equals(Out.Type)) return source;
        }
        if (In.DefiningOp is TruncIOp inner)
        {
            In = inner.In;
            return FoldResult.InPlace;
        }
        return IntegerFolding.Unary(operands[0], Out.Type, static (value, type) => new IntegerAttr(value.Value, type));
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<TruncIOp>(TruncIExtSIToExtSI).Add<TruncIOp>(TruncIExtUIToExtUI).Add<TruncIOp>(TruncIShrSIToTrunciShrUI);
    }

    /// <summary><c>trunci(extsi x) ⇒ extsi x</c> to a type that is wider than that of x</summary>
    private static bool TruncIExtSIToExtSI(TruncIOp op, PatternRewriter rewriter)
    {
        if (op.In.DefiningOp is not ExtSIOp inner) return rewriter.NoMatch(op, $"the operand is not sign-extended");
        if (IntegerFolding.Width(op.Out.Type) <= IntegerFolding.Width(inner.In.Type)) return rewriter.NoMatch(op, $"bits from before the extension are cut");
        return rewriter.Replace(op, ExtSIOp.Create(rewriter, op.Out.Type, inner.In));
    }

    /// <summary><c>trunci(extui x) ⇒ extui x</c> to a type that is wider than that of x</summary>
    private static bool TruncIExtUIToExtUI(TruncIOp op, PatternRewriter rewriter)
    {
        if (op.In.DefiningOp is not ExtUIOp inner) return rewriter.NoMatch(op, $"the operand is not zero-extended");
        if (IntegerFolding.Width(op.Out.Type) <= IntegerFolding.Width(inner.In.Type)) return rewriter.NoMatch(op, $"bits from before the extension are cut");
        return rewriter.Replace(op, ExtUIOp.Create(rewriter, op.Out.Type, inner.In));
    }

    /// <summary><c>trunci(shrsi(x, c)) ⇒ trunci(shrui(x, c))</c> where all that the shift brings in is cut</summary>
    private static bool TruncIShrSIToTrunciShrUI(TruncIOp op, PatternRewriter rewriter)
    {
        if (op.In.DefiningOp is not ShRSIOp shift) return rewriter.NoMatch(op, $"the operand is no signed shift to the right");
        if (OperationFolding.ConstantOf(shift.Rhs) is not { } amount || IntegerFolding.Single(amount) is not { } number) return rewriter.NoMatch(op, $"the amount is no constant");
        if (number.Value != IntegerFolding.Width(shift.Result.Type) - IntegerFolding.Width(op.Out.Type)) return rewriter.NoMatch(op, $"the shift does not move the cut bits out exactly");
        var unsigned = ShRUIOp.Create(rewriter, shift.Lhs, ConstantOp.Create(rewriter, amount).Result, shift.IsExact);
        return rewriter.Replace(op, Create(rewriter, op.Out.Type, unsigned.Result, op.OverflowFlags));
    }

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Out, RangeCasts.Truncate(operands[0], IntegerRange.WidthOf(Out.Type)));
    }
}
