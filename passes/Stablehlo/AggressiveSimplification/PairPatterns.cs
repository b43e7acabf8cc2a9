using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Complex numbers and tuples that are taken apart and put together again.</summary>
internal static class PairPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<RealOp>(static (op, rewriter) => TakePart(op, 0, rewriter))
        .Add<ImagOp>(static (op, rewriter) => TakePart(op, 1, rewriter))
        .Add<ComplexOp>(TakeWhole)
        .Add<TupleOp>(TakeTuple);

    /// <summary><c>real(complex(a, b)) ⇒ a</c></summary>
    private static bool TakePart(Operation op, int part, PatternRewriter rewriter)
    {
        if (op.GetOperand(0).DefiningOp is not ComplexOp pair) return rewriter.NoMatch(op, $"its operand is not put together from parts");
        return pair.GetOperand(part).Type.Equals(op.GetResult(0).Type) ? rewriter.ReplaceKeeping(op, pair.GetOperand(part)) : rewriter.NoMatch(op, $"its type is not that of the part");
    }

    /// <summary><c>complex(real(x), imag(x)) ⇒ x</c></summary>
    private static bool TakeWhole(ComplexOp op, PatternRewriter rewriter)
    {
        if (op is not { Lhs.DefiningOp: RealOp real, Rhs.DefiningOp: ImagOp imaginary } || real.Operand != imaginary.Operand) return rewriter.NoMatch(op, $"its parts are not those of one number");
        return real.Operand.Type.Equals(op.Result.Type) ? rewriter.ReplaceKeeping(op, real.Operand) : rewriter.NoMatch(op, $"its type is not that of the number");
    }

    /// <summary><c>tuple(get_tuple_element(t, 0), get_tuple_element(t, 1)) ⇒ t</c></summary>
    private static bool TakeTuple(TupleOp op, PatternRewriter rewriter)
    {
        if (op.OperandCount == 0 || op.GetOperand(0).DefiningOp is not GetTupleElementOp first) return rewriter.NoMatch(op, $"its first element is not out of a tuple");
        if (!first.Operand.Type.Equals(op.Result.Type)) return rewriter.NoMatch(op, $"its type is not that of the tuple");
        for (int i = 0; i < op.OperandCount; i++)
            if (op.GetOperand(i).DefiningOp is not GetTupleElementOp element || element.Index != i || element.Operand != first.Operand) return rewriter.NoMatch(op, $"element #{i} is not that of the tuple");
        return rewriter.ReplaceKeeping(op, first.Operand);
    }
}
