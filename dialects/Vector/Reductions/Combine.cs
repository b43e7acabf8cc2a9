using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A combining function as an operation on two values.</summary>
internal static class Combine
{
    /// <summary>Combines two values; where a mask is given and not set, the result is the second value.</summary>
    internal static Value Of(PatternRewriter rewriter, CombiningKind kind, Value left, Value right, FastMathFlags fastMath, Value mask)
    {
        var state = NewState(rewriter, kind, VectorTypes.ElementOf(left.Type) is FloatType).AddOperands(left, right).AddResultTypes(left.Type);
        if (VectorTypes.ElementOf(left.Type) is FloatType) state.AddAttribute("fastmath", FastMathFlagsAttr.Of(fastMath));
        var combined = rewriter.Insert(state).GetResult(0);
        return mask.IsNull ? combined : SelectOp.Create(rewriter, mask, combined, right).Result;
    }

    private static OperationState NewState(PatternRewriter rewriter, CombiningKind kind, bool isFloat) => kind switch
    {
        CombiningKind.Add => isFloat ? rewriter.NewState<AddFOp>() : rewriter.NewState<AddIOp>(),
        CombiningKind.Mul => isFloat ? rewriter.NewState<MulFOp>() : rewriter.NewState<MulIOp>(),
        CombiningKind.MinUI => rewriter.NewState<MinUIOp>(),
        CombiningKind.MinSI => rewriter.NewState<MinSIOp>(),
        CombiningKind.MaxUI => rewriter.NewState<MaxUIOp>(),
        CombiningKind.MaxSI => rewriter.NewState<MaxSIOp>(),
        CombiningKind.And => rewriter.NewState<AndIOp>(),
        CombiningKind.Or => rewriter.NewState<OrIOp>(),
        CombiningKind.Xor => rewriter.NewState<XOrIOp>(),
        CombiningKind.MinNumF => rewriter.NewState<MinNumFOp>(),
        CombiningKind.MaxNumF => rewriter.NewState<MaxNumFOp>(),
        CombiningKind.MinimumF => rewriter.NewState<MinimumFOp>(),
        _ => rewriter.NewState<MaximumFOp>(),
    };

    /// <summary>The only element of a vector.</summary>
    internal static Value OnlyElement(PatternRewriter rewriter, Value vector)
    {
        var type = (VectorType)vector.Type;
        return ExtractOp.Create(rewriter, type.ElementType, vector, [], EquatableArray.Create<long>(new long[type.Rank])).Result;
    }
}
