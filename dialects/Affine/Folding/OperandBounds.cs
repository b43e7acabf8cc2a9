namespace OpenXla.Ir.Dialects.Affine.Folding;

/// <summary>What is known of the values that a map's results can take, as the variables of loops have bounds.</summary>
internal sealed class OperandBounds
{
    private readonly AffineMap _map;
    private readonly IReadOnlyList<Value> _operands;
    private readonly long?[] _lower;
    private readonly long?[] _upper;

    internal OperandBounds(AffineMap map, IReadOnlyList<Value> operands)
    {
        _map = map;
        _operands = operands;
        _lower = new long?[operands.Count];
        _upper = new long?[operands.Count];
        for (int i = 0; i < operands.Count; i++)
        {
            if (LoopOf(operands[i]) is not { } loop) continue;
            _lower[i] = loop.ConstantLowerBound;
            _upper[i] = LastOf(loop);
        }
    }

    private static ForOp? LoopOf(Value value) => value is { IsBlockArgument: true, Index: 0 } ? value.ArgumentOwner!.ParentOp as ForOp : null;

    /// <summary>The largest value that the variable of a loop may take.</summary>
    private static long? LastOf(ForOp loop)
    {
        if (loop.ConstantUpperBound is not { } upper || upper == long.MinValue) return null;
        if (loop.ConstantLowerBound is not { } lower || loop.Step.Int64 <= 0) return upper - 1;
        var last = (Int128)upper - 1;
        last -= (last - lower) % loop.Step.Int64;
        return last < long.MinValue ? null : (long)last;
    }

    internal AffineMap Simplify() => new(_map.DimCount, _map.SymbolCount, [.. _map.Results.Select(Simplify)]);

    /// <summary>Quotients and remainders that are the same for all values of the variables.</summary>
    private AffineExpr Simplify(AffineExpr expr)
    {
        if (expr is not AffineBinaryExpr outer) return expr;
        var (newLeft, newRight) = (Simplify(outer.Left), Simplify(outer.Right));
        expr = Make(outer.Kind, newLeft, newRight);
        if (expr is not AffineBinaryExpr { Kind: AffineExprKind.FloorDiv or AffineExprKind.CeilDiv or AffineExprKind.Mod, Right: AffineConstantExpr { Value: > 0 and var divisor } } binary) return expr;
        var left = binary.Left;
        if (LowerBoundOf(left) is { } lower && UpperBoundOf(left) is { } upper)
        {
            if (binary.Kind == AffineExprKind.FloorDiv && FloorDivide(lower, divisor) == FloorDivide(upper, divisor)) return FloorDivide(lower, divisor);
            if (binary.Kind == AffineExprKind.CeilDiv && CeilDivide(lower, divisor) == CeilDivide(upper, divisor)) return CeilDivide(lower, divisor);
            if (binary.Kind == AffineExprKind.Mod && lower >= 0 && upper < divisor) return left;
        }
        if (SplitMultiple(left, out long factor, out var multiple, out var rest))
        {
            if (binary.Kind == AffineExprKind.FloorDiv && divisor % factor == 0) return multiple.FloorDiv(divisor);
            return binary.Kind == AffineExprKind.Mod && factor % divisor == 0 ? rest % divisor : expr;
        }
        bool isZero = (binary.Kind == AffineExprKind.FloorDiv && IsBelow(left, divisor)) || (binary.Kind == AffineExprKind.Mod && DivisorOf(left) % divisor == 0);
        return isZero ? 0 : expr;
    }

    private static AffineExpr Make(AffineExprKind kind, AffineExpr left, AffineExpr right) => kind switch
    {
        AffineExprKind.Add => left + right,
        AffineExprKind.Mul => left * right,
        AffineExprKind.Mod => left % right,
        AffineExprKind.FloorDiv => left.FloorDiv(right),
        _ => left.CeilDiv(right),
    };

    /// <summary>Finds a multiple of a factor and a rest from 0 to below the factor in a sum.</summary>
    private bool SplitMultiple(AffineExpr expr, out long factor, out AffineExpr multiple, out AffineExpr rest)
    {
        (factor, multiple, rest) = (0, expr, expr);
        if (expr is not AffineBinaryExpr { Kind: AffineExprKind.Add } sum) return false;
        (factor, multiple, rest) = (DivisorOf(sum.Left), sum.Left, sum.Right);
        if (IsBelow(rest, factor)) return factor != 0;
        (factor, multiple, rest) = (DivisorOf(sum.Right), sum.Right, sum.Left);
        return IsBelow(rest, factor) && factor != 0;
    }

    private long DivisorOf(AffineExpr expr)
    {
        if (expr is not AffineDimExpr dim || LoopOf(_operands[dim.Position]) is not { } loop) return expr.LargestKnownDivisor;
        if (loop.ConstantLowerBound == 0) return loop.Step.Int64;
        long divisor = loop.Step.Int64;
        foreach (var bound in loop.LowerBoundMap.Map.Results) divisor = Gcd(divisor, bound.LargestKnownDivisor);
        return divisor;
    }

    private static long Gcd(long left, long right)
    {
        while (right != 0) (left, right) = (right, left % right);
        return left;
    }

    private bool IsBelow(AffineExpr expr, long limit) => expr switch
    {
        AffineConstantExpr constant => constant.Value >= 0 && constant.Value < limit,
        AffineDimExpr dim => LoopOf(_operands[dim.Position]) is { ConstantLowerBound: >= 0, ConstantUpperBound: { } upper } && upper <= limit,
        _ => false,
    };

    internal long? LowerBoundOf(AffineExpr expr) => Fit(() => BoundOf(expr, isUpper: false));

    internal long? UpperBoundOf(AffineExpr expr) => Fit(() => BoundOf(expr, isUpper: true));

    private static long? Fit(Func<long?> bound)
    {
        try
        {
            return bound();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private long? BoundOf(AffineExpr expr, bool isUpper)
    {
        switch (expr)
        {
            case AffineConstantExpr constant:
                return constant.Value;
            case AffineBinaryExpr { Kind: AffineExprKind.FloorDiv or AffineExprKind.CeilDiv } quotient:
                if (quotient.Right is not AffineConstantExpr { Value: > 0 and var divisor } || BoundOf(quotient.Left, isUpper) is not { } bound) return null;
                return quotient.Kind == AffineExprKind.FloorDiv ? FloorDivide(bound, divisor) : CeilDivide(bound, divisor);
            case AffineBinaryExpr { Kind: AffineExprKind.Mod } remainder:
                return remainder.Right is AffineConstantExpr { Value: > 0 and var modulus } ? BoundOfRemainder(remainder.Left, modulus, isUpper) : null;
        }
        var flattener = new Flattener(_map.DimCount, _map.SymbolCount);
        if (flattener.TryFlatten(expr) is not { } form || flattener.ComputedCount > 0) return null;
        long sum = form.Constant;
        foreach (var (input, factor) in form.Factors)
        {
            if ((isUpper == factor > 0 ? _upper : _lower)[input] is not { } known) return null;
            sum = checked(sum + (known * factor));
        }
        return sum;
    }

    private long BoundOfRemainder(AffineExpr dividend, long modulus, bool isUpper)
    {
        if (BoundOf(dividend, isUpper: false) is { } lower && BoundOf(dividend, isUpper: true) is { } upper && FloorDivide(lower, modulus) == FloorDivide(upper, modulus))
            return (isUpper ? upper : lower) - (FloorDivide(lower, modulus) * modulus);
        return isUpper ? modulus - 1 : 0;
    }

    private static long FloorDivide(long left, long right) => Math.DivRem(left, right) is var (quotient, rest) && rest < 0 ? quotient - 1 : quotient;

    private static long CeilDivide(long left, long right) => Math.DivRem(left, right) is var (quotient, rest) && rest > 0 ? quotient + 1 : quotient;

    /// <summary>Drops results that are never the largest, or the smallest, of all.</summary>
    internal AffineMap WithoutRedundant(bool isMax)
    {
        int count = _map.Results.Length;
        var (lower, upper) = (new long?[count], new long?[count]);
        for (int i = 0; i < count; i++) (lower[i], upper[i]) = (LowerBoundOf(_map.Results[i]), UpperBoundOf(_map.Results[i]));
        var kept = new List<AffineExpr>();
        for (int i = 0; i < count; i++)
        {
            bool isRedundant = false;
            for (int other = 0; other < count && !isRedundant; other++)
                isRedundant = other != i && (isMax ? IsBeaten(i, other, upper, lower, 1) : IsBeaten(i, other, lower, upper, -1));
            if (!isRedundant) kept.Add(lower[i] is { } value && value == upper[i] ? value : _map.Results[i]);
        }
        return new AffineMap(_map.DimCount, _map.SymbolCount, [.. kept]);
    }

    /// <summary>Whether the best of one result is not better than the worst of another; of two equal ones the first stays.</summary>
    private static bool IsBeaten(int index, int other, long?[] best, long?[] worst, int sign)
    {
        if (best[index] is not { } mine || worst[other] is not { } theirs) return false;
        int order = theirs.CompareTo(mine) * sign;
        if (order != 0) return order > 0;
        bool areConstants = worst[index] == mine && best[other] == theirs;
        return !(areConstants && index < other);
    }
}
