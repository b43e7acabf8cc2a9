namespace OpenXla.Ir.Dialects.Affine.Folding;

/// <summary>Maps whose operands are constants.</summary>
internal static class MapFolding
{
    /// <summary>The value of an expression; null where an input that it uses is no constant, or it has no value.</summary>
    /// <param name="expr">The expression.</param>
    /// <param name="dimCount">How many of the constants are dimensions.</param>
    /// <param name="constants">The constants behind the operands.</param>
    /// <param name="isPoison">Set where all inputs are constants and it has no value.</param>
    internal static long? Evaluate(AffineExpr expr, int dimCount, ReadOnlySpan<IrAttribute?> constants, ref bool isPoison)
    {
        switch (expr)
        {
            case AffineConstantExpr constant:
                return constant.Value;
            case AffineDimExpr dim:
                return (constants[dim.Position] as IntegerAttr)?.Int64;
            case AffineSymbolExpr symbol:
                return (constants[dimCount + symbol.Position] as IntegerAttr)?.Int64;
        }
        var binary = (AffineBinaryExpr)expr;
        if (Evaluate(binary.Left, dimCount, constants, ref isPoison) is not { } left || Evaluate(binary.Right, dimCount, constants, ref isPoison) is not { } right) return null;
        bool isUndefined = binary.Kind switch
        {
            AffineExprKind.Mod => right < 1,
            AffineExprKind.FloorDiv or AffineExprKind.CeilDiv => right == 0 || (left == long.MinValue && right == -1),
            _ => false,
        };
        isPoison |= isUndefined;
        if (isUndefined) return null;
        return binary.Kind switch
        {
            AffineExprKind.Add => unchecked(left + right),
            AffineExprKind.Mul => unchecked(left * right),
            AffineExprKind.Mod => (left % right) is var rest && rest < 0 ? rest + right : rest,
            AffineExprKind.FloorDiv => Math.DivRem(left, right) is var (quotient, rest) && rest != 0 && (rest < 0) != (right < 0) ? quotient - 1 : quotient,
            _ => Math.DivRem(left, right) is var (quotient, rest) && rest != 0 && (rest < 0) == (right < 0) ? quotient + 1 : quotient,
        };
    }

    /// <summary>The values of all results; null where one has none.</summary>
    internal static long[]? Evaluate(AffineMap map, ReadOnlySpan<IrAttribute?> constants)
    {
        var values = new long[map.Results.Length];
        bool isPoison = false;
        for (int i = 0; i < values.Length; i++)
        {
            if (Evaluate(map.Results[i], map.DimCount, constants, ref isPoison) is not { } value) return null;
            values[i] = value;
        }
        return values;
    }

    internal static IrAttribute?[] ConstantsOf(OperandRange operands)
    {
        var constants = new IrAttribute?[operands.Count];
        for (int i = 0; i < constants.Length; i++) constants[i] = OperationFolding.ConstantOf(operands[i]);
        return constants;
    }

    /// <summary>The map with each result once.</summary>
    internal static AffineMap WithoutDuplicates(AffineMap map)
    {
        var results = map.Results.Distinct().ToArray();
        return results.Length == map.Results.Length ? map : new AffineMap(map.DimCount, map.SymbolCount, [.. results]);
    }
}
