using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Passes.Arith.IntRangeNarrowing;

/// <summary>Rewrites that compute in fewer bits.</summary>
internal sealed class Narrowing(RangeSolver solver, int[] widths)
{
    /// <summary><c>addi(a, b) : i64 ⇒ extui(addi(trunci(a), trunci(b)) : i8)</c></summary>
    internal bool Elementwise(IElementwise elementwise, PatternRewriter rewriter)
    {
        var op = (Operation)elementwise;
        if (op.ResultCount == 0) return rewriter.NoMatch(op, $"has no result");
        var type = op.FirstResult.Type;
        bool sameTypes = op.OperandCount > 0 && op.Results.Types().All(type.Equals) && op.Operands.Types().All(type.Equals);
        if (!sameTypes) return rewriter.NoMatch(op, $"operands and results are not of one type");
        var ranges = new List<IntegerRange>();
        foreach (var value in op.Operands.ToArray().Concat(op.Results.ToArray()))
        {
            ranges.Add(solver.RangeOf(value));
            if (ranges[^1].IsUninitialized) return rewriter.NoMatch(op, $"nothing is known of a value");
        }
        foreach (int width in widths)
        {
            var kind = CastKind.Both;
            foreach (var range in ranges) kind &= KindFor(range, width);
            if (kind == CastKind.None) continue;
            return Narrow(op, ranges, WithWidth(type, width), kind, rewriter);
        }
        return rewriter.NoMatch(op, $"no supported width holds all values");
    }

    private bool Narrow(Operation op, List<IntegerRange> ranges, IrType type, CastKind kind, PatternRewriter rewriter)
    {
        rewriter.Location = op.Location;
        var mapping = new IrMapping();
        for (int i = 0; i < op.OperandCount; i++)
        {
            // An index that is not negative is cast without a sign: nothing later finds out that it could be.
            var operandKind = kind == CastKind.Signed && ranges[i].SignedMin.Sign >= 0 ? CastKind.Both : kind;
            mapping.Map(op.GetOperand(i), Cast(op.GetOperand(i), type, operandKind, rewriter));
        }
        var state = new OperationState(op.Info, op.Location);
        foreach (var operand in op.Operands) state.AddOperands(mapping.Lookup(operand));
        for (int i = 0; i < op.ResultCount; i++) state.AddResultTypes(type);
        foreach (var attribute in op.AllAttributes.Entries) state.AddAttribute(attribute.Name, attribute.Value);
        var narrow = rewriter.Insert(state);
        var results = new Value[op.ResultCount];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = Cast(narrow.GetResult(i), op.GetResult(i).Type, kind, rewriter);
            solver.Copy(op.GetResult(i), results[i]);
        }
        return rewriter.Replace(op, results);
    }

    /// <summary><c>cmpi ult, a, b : i64 ⇒ cmpi ult, trunci(a), trunci(b) : i8</c></summary>
    internal bool Comparison(CmpIOp op, PatternRewriter rewriter)
    {
        var (left, right) = (solver.RangeOf(op.Lhs), solver.RangeOf(op.Rhs));
        if (left.IsUninitialized || right.IsUninitialized) return rewriter.NoMatch(op, $"nothing is known of an operand");
        foreach (int width in widths)
        {
            var (leftKind, rightKind) = (KindFor(left, width), KindFor(right, width));
            if ((leftKind & rightKind) == CastKind.None) continue;
            rewriter.Location = op.Location;
            var type = WithWidth(op.Lhs.Type, width);
            var (narrowLeft, narrowRight) = (Cast(op.Lhs, type, leftKind, rewriter), Cast(op.Rhs, type, rightKind, rewriter));
            var narrow = CmpIOp.Create(rewriter, narrowLeft, op.Lhs == op.Rhs ? narrowLeft : narrowRight, op.Predicate);
            foreach (var attribute in op.DiscardableAttributes.Entries) narrow.SetAttribute(attribute.Name, attribute.Value);
            solver.Copy(op.Result, narrow.Result);
            return rewriter.Replace(op, narrow);
        }
        return rewriter.NoMatch(op, $"no supported width holds both operands");
    }

    /// <summary><c>index_cast(index_cast(x : i8) : index) : i8 ⇒ x</c></summary>
    internal bool CastThereAndBack(Operation op, PatternRewriter rewriter)
    {
        if (op.GetOperand(0).DefiningOp is not { } inner || inner.Info != op.Info) return rewriter.NoMatch(op, $"the operand is no such cast");
        var source = inner.GetOperand(0);
        if (inner.FirstResult.Type is not IndexType || !source.Type.Equals(op.FirstResult.Type)) return rewriter.NoMatch(op, $"does not lead from an integer to index and back");
        if (source.Type is not IntegerType { Width: var width } || Array.IndexOf(widths, width) < 0) return rewriter.NoMatch(op, $"the width is not supported");
        return rewriter.Replace(op, source);
    }

    /// <summary>In which ways a range survives in fewer bits; none where there would not be fewer.</summary>
    private static CastKind KindFor(IntegerRange range, int width)
    {
        if (width <= 0 || range.Width <= width) return CastKind.None;
        var kind = CastKind.None;
        if (IntegerMath.FitsSigned(range.SignedMin, width) && IntegerMath.FitsSigned(range.SignedMax, width)) kind |= CastKind.Signed;
        if (IntegerMath.FitsUnsigned(range.UnsignedMin, width) && IntegerMath.FitsUnsigned(range.UnsignedMax, width)) kind |= CastKind.Unsigned;
        return kind;
    }

    private static IrType WithWidth(IrType type, int width) => type is ShapedType shaped ? shaped.WithElementType(new IntegerType(width)) : new IntegerType(width);

    private static IrType ElementOrSelf(IrType type) => type is ShapedType shaped ? shaped.ElementType : type;

    private static Value Cast(Value value, IrType type, CastKind kind, PatternRewriter rewriter)
    {
        if (value.Type.Equals(type)) return value;
        var (from, to) = (ElementOrSelf(value.Type), ElementOrSelf(type));
        if (from is IndexType || to is IndexType)
            return kind == CastKind.Signed ? IndexCastOp.Create(rewriter, type, value).Out : IndexCastUIOp.Create(rewriter, type, value).Out;
        if (IntegerRange.WidthOf(to) < IntegerRange.WidthOf(from)) return TruncIOp.Create(rewriter, type, value).Out;
        return kind == CastKind.Signed ? ExtSIOp.Create(rewriter, type, value).Out : ExtUIOp.Create(rewriter, type, value).Out;
    }
}
