using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Passes.Stablehlo.ShapeToStablehlo;

/// <summary>The rewrites of arithmetic on indices, and of StableHLO's operations that are given shapes of indices.</summary>
internal static class IndexPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<MulIOp>(ReplaceProduct)
        .Add<IndexCastOp>(ReplaceCast)
        .AddNamed("stablehlo.dynamic_broadcast_in_dim", CastOperands)
        .AddNamed("stablehlo.dynamic_reshape", CastOperands);

    public static bool TakesIndices(Operation op)
    {
        foreach (var operand in op.Operands)
            if (Sizes.IsOfIndices(operand.Type)) return true;
        return false;
    }

    /// <summary><c>arith.muli %a, %b : index ⇒ multiply %a, %b : tensor&lt;i32></c></summary>
    private static bool ReplaceProduct(MulIOp op, PatternRewriter rewriter)
    {
        var type = op.Result.Type;
        if (!Sizes.IsOfIndices(type)) return rewriter.NoMatch(op, $"'{type}' is not of indices");
        var sizes = new Sizes(rewriter);
        if (Factor(op.Lhs, sizes) is not { } left || Factor(op.Rhs, sizes) is not { } right) return rewriter.NoMatch(op, $"the shape of '{type}' is not known");
        return sizes.ToIndices(sizes.Multiply(left, right), type) is { } product ? rewriter.Replace(op, product) : rewriter.NoMatch(op, $"StableHLO has no type for '{type}'");
    }

    private static Value? Factor(Value value, Sizes sizes) =>
        value.Type is IndexType && Sizes.KnownOf(value) is { } known ? sizes.Constant(known) : sizes.FromIndices(value);

    /// <summary><c>arith.index_cast %x : index to i64 ⇒ convert %x : (tensor&lt;i32>) -> tensor&lt;i64></c>, and nothing but casts between i32 and indices.</summary>
    private static bool ReplaceCast(IndexCastOp op, PatternRewriter rewriter)
    {
        var (input, type) = (op.GetOperand(0), op.GetResult(0).Type);
        var sizes = new Sizes(rewriter);
        if (input.Type is IndexType)
        {
            var size = sizes.FromIndices(input)!.Value;
            if (type is not IntegerType { Width: 32 }) size = sizes.Convert(size, new TensorType([], type));
            return rewriter.Replace(op, sizes.Cast(size, type));
        }
        if (type is IndexType) return ReplaceScalar(op, rewriter, sizes, input);
        if (!IsOfSizes(input.Type)) return rewriter.NoMatch(op, $"'{input.Type}' is neither of indices nor of i32");
        if (!IsOfSizes(type)) return rewriter.NoMatch(op, $"'{type}' is neither of indices nor of i32");
        if (sizes.FromIndices(input) is not { } value) return rewriter.NoMatch(op, $"the shape of '{input.Type}' is not known");
        return rewriter.Replace(op, value.Type.Equals(type) ? value : sizes.Cast(value, type));
    }

    /// <summary><c>arith.index_cast %x : i64 to index ⇒ convert %x : (tensor&lt;i64>) -> tensor&lt;i32></c></summary>
    private static bool ReplaceScalar(IndexCastOp op, PatternRewriter rewriter, Sizes sizes, Value input)
    {
        var value = sizes.Cast(input, new TensorType([], input.Type));
        if (input.Type is not IntegerType { Width: 32 }) value = sizes.Convert(value, Sizes.Scalar);
        return rewriter.Replace(op, sizes.Cast(value, IndexType.Instance));
    }

    private static bool IsOfSizes(IrType type) => type is TensorType { ElementType: IndexType or IntegerType { Width: 32 } };

    /// <summary><c>dynamic_reshape %x, %s : tensor&lt;2xindex> ⇒ dynamic_reshape %x, (cast %s) : tensor&lt;2xi32></c></summary>
    private static bool CastOperands(Operation op, PatternRewriter rewriter)
    {
        if (!TakesIndices(op)) return rewriter.NoMatch(op, $"no operand is of indices");
        var sizes = new Sizes(rewriter);
        var operands = op.Operands.ToArray();
        for (int i = 0; i < operands.Length; i++)
        {
            if (!Sizes.IsOfIndices(operands[i].Type)) continue;
            if (sizes.FromIndices(operands[i]) is not { } size) return rewriter.NoMatch(op, $"the length of '{operands[i].Type}' is not known");
            operands[i] = size;
        }
        var state = rewriter.NewState(op.Name).AddOperands(operands).AddResultTypes(op.Results.Types());
        foreach (var attribute in op.AllAttributes) state.AddAttribute(attribute.Name, attribute.Value);
        return rewriter.Replace(op, rewriter.Insert(state));
    }
}
