namespace OpenXla.Ir.Affine;

/// <summary>Makes expressions in the form upstream keeps them in. Every rule looks only at the top of its operands.</summary>
internal static class AffineSimplifier
{
    public static AffineExpr Make(AffineExprKind kind, AffineExpr left, AffineExpr right) => kind switch
    {
        AffineExprKind.Add => Add(left, right),
        AffineExprKind.Mul => Multiply(left, right),
        AffineExprKind.Mod => Modulo(left, right),
        AffineExprKind.FloorDiv => FloorDivide(left, right),
        AffineExprKind.CeilDiv => CeilDivide(left, right),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static AffineExpr Add(AffineExpr left, AffineExpr right) =>
        TryAdd(left, right) ?? new AffineBinaryExpr(AffineExprKind.Add, left, right);

    public static AffineExpr Multiply(AffineExpr left, AffineExpr right)
    {
        if (left is AffineConstantExpr && right is AffineConstantExpr)
            return Fold(AffineExprKind.Mul, left, right) ?? new AffineBinaryExpr(AffineExprKind.Mul, left, right);
        if (ComesAfter(left, right))
            return Multiply(right, left);
        if (right.IsConstant(1))
            return left;
        if (right.IsConstant(0))
            return right;

        if (left is AffineBinaryExpr { Kind: AffineExprKind.Mul, Right: AffineConstantExpr inner } product)
        {
            // (x * c) * y ⇒ (x * y) * c
            if (right is not AffineConstantExpr)
                return Multiply(Multiply(product.Left, right), inner);
            // (x * c1) * c2 ⇒ x * (c1 * c2)
            if (Fold(AffineExprKind.Mul, inner, right) is { } factor)
                return Multiply(product.Left, factor);
        }
        return new AffineBinaryExpr(AffineExprKind.Mul, left, right);
    }

    public static AffineExpr Modulo(AffineExpr left, AffineExpr right)
    {
        if (right is not AffineConstantExpr { Value: >= 1 and var modulus })
            return new AffineBinaryExpr(AffineExprKind.Mod, left, right);
        if (left is AffineConstantExpr)
            return Fold(AffineExprKind.Mod, left, right)!;
        if (left.LargestKnownDivisor % modulus == 0)
            return AffineExpr.Constant(0);

        // (x * c + y) mod c ⇒ y mod c, and the other way round
        if (left is AffineBinaryExpr { Kind: AffineExprKind.Add } sum)
        {
            if (sum.Left.LargestKnownDivisor % modulus == 0)
                return Modulo(sum.Right, right);
            if (sum.Right.LargestKnownDivisor % modulus == 0)
                return Modulo(sum.Left, right);
        }

        // (x mod (c1 * c2)) mod c1 ⇒ x mod c1
        if (left is AffineBinaryExpr { Kind: AffineExprKind.Mod, Right: AffineConstantExpr { Value: >= 1 and var inner } } remainder && inner % modulus == 0)
            return Modulo(remainder.Left, right);

        return new AffineBinaryExpr(AffineExprKind.Mod, left, right);
    }

    public static AffineExpr FloorDivide(AffineExpr left, AffineExpr right)
    {
        if (TryDivide(AffineExprKind.FloorDiv, left, right) is { } quotient)
            return quotient;

        // (x * c + y) floordiv c ⇒ x + y floordiv c
        if (right is AffineConstantExpr { Value: not 0 and var divisor } && left is AffineBinaryExpr { Kind: AffineExprKind.Add } sum
            && (sum.Left.LargestKnownDivisor % divisor == 0 || sum.Right.LargestKnownDivisor % divisor == 0))
            return Add(FloorDivide(sum.Left, right), FloorDivide(sum.Right, right));

        return new AffineBinaryExpr(AffineExprKind.FloorDiv, left, right);
    }

    public static AffineExpr CeilDivide(AffineExpr left, AffineExpr right) =>
        TryDivide(AffineExprKind.CeilDiv, left, right) ?? new AffineBinaryExpr(AffineExprKind.CeilDiv, left, right);

    /// <summary>The sum in another form than just as operands, or null.</summary>
    private static AffineExpr? TryAdd(AffineExpr left, AffineExpr right)
    {
        if (left is AffineConstantExpr && right is AffineConstantExpr)
            return Fold(AffineExprKind.Add, left, right);
        if (ComesAfter(left, right))
            return Add(right, left);
        if (right.IsConstant(0))
            return left;

        // (x + c1) + c2 ⇒ x + (c1 + c2)
        if (right is AffineConstantExpr && left is AffineBinaryExpr { Kind: AffineExprKind.Add, Right: AffineConstantExpr inner } sum)
            return Fold(AffineExprKind.Add, inner, right) is { } total ? Add(sum.Left, total) : null;

        // x * c1 + x * c2 ⇒ x * (c1 + c2)
        var (leftTerm, leftFactor) = SplitFactor(left);
        var (rightTerm, rightFactor) = SplitFactor(right);
        if (leftTerm == rightTerm && AffineArithmetic.Apply(AffineExprKind.Add, leftFactor, rightFactor) is { } factor)
            return Multiply(leftTerm, factor);

        // (x + c) + y ⇒ (x + y) + c
        if (left is AffineBinaryExpr { Kind: AffineExprKind.Add, Right: AffineConstantExpr constant } shifted)
            return Add(Add(shifted.Left, right), constant);

        // x - (x floordiv q) * q ⇒ x mod q
        if (IsRemainder(left, right, out var modulus))
            return Modulo(left, modulus);

        // (x + y) + (z floordiv q) * c ⇒ x + (y + (z floordiv q) * c), where the inner sum becomes something else
        if (left is AffineBinaryExpr { Kind: AffineExprKind.Add } outer
            && right is AffineBinaryExpr { Kind: AffineExprKind.Mul, Left.Kind: AffineExprKind.FloorDiv })
            return TryAdd(outer.Right, right) is { } merged ? Add(outer.Left, merged) : null;

        return null;
    }

    private static AffineExpr? TryDivide(AffineExprKind kind, AffineExpr left, AffineExpr right)
    {
        if (right is not AffineConstantExpr { Value: not 0 and var divisor })
            return null;
        if (left is AffineConstantExpr)
            return Fold(kind, left, right);
        if (divisor == 1)
            return left;

        // (x * (c1 * c2)) floordiv c1 ⇒ x * c2
        return left is AffineBinaryExpr { Kind: AffineExprKind.Mul, Right: AffineConstantExpr { Value: not long.MinValue and var factor } } product
            && factor % divisor == 0 ? Multiply(product.Left, factor / divisor) : null;
    }

    /// <summary>
    /// Whether the operands of a commutative operator belong the other way round: constants last, symbolic operands
    /// after others, and two dimensions or two symbols by position.
    /// </summary>
    private static bool ComesAfter(AffineExpr left, AffineExpr right) => (left, right) switch
    {
        (AffineConstantExpr, _) => right is not AffineConstantExpr,
        (AffineDimExpr first, AffineDimExpr second) => first.Position > second.Position,
        (AffineSymbolExpr first, AffineSymbolExpr second) => first.Position > second.Position,
        _ => left.IsSymbolicOrConstant && !right.IsSymbolicOrConstant,
    };

    private static (AffineExpr Term, long Factor) SplitFactor(AffineExpr expr) =>
        expr is AffineBinaryExpr { Kind: AffineExprKind.Mul, Right: AffineConstantExpr factor } product
            ? (product.Left, factor.Value)
            : (expr, 1);

    /// <summary>Whether the sum is <c>x - (x floordiv q) * q</c>, which is <c>x mod q</c>.</summary>
    private static bool IsRemainder(AffineExpr left, AffineExpr right, out AffineExpr modulus)
    {
        modulus = left;
        if (right is not AffineBinaryExpr { Kind: AffineExprKind.Mul, Right: AffineConstantExpr factor } product)
            return false;
        if (product.Left is AffineBinaryExpr { Kind: AffineExprKind.FloorDiv } division)
        {
            modulus = division.Right;
            return division.Left == left && modulus is AffineConstantExpr { Value: > 0 } divisor && divisor.Value == -factor.Value;
        }
        if (factor.Value == -1 && product.Left is AffineBinaryExpr
            { Kind: AffineExprKind.Mul, Left: AffineBinaryExpr { Kind: AffineExprKind.FloorDiv } quotient } whole)
        {
            modulus = quotient.Right;
            return quotient.Left == left && modulus == whole.Right;
        }
        return false;
    }

    private static AffineExpr? Fold(AffineExprKind kind, AffineExpr left, AffineExpr right) =>
        AffineArithmetic.Apply(kind, ((AffineConstantExpr)left).Value, ((AffineConstantExpr)right).Value) is { } value
            ? AffineExpr.Constant(value)
            : null;
}
