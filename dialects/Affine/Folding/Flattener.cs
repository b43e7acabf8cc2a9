namespace OpenXla.Ir.Dialects.Affine.Folding;

/// <summary>Brings expressions into the form of a sum over inputs, in which equal ones meet, and back.</summary>
internal sealed class Flattener(int dimCount, int symbolCount)
{
    private readonly List<AffineExpr> _computed = [];

    private int InputCount => dimCount + symbolCount;

    /// <summary>How many quotients and products the sum counts as inputs.</summary>
    internal int ComputedCount => _computed.Count;

    /// <summary>An expression with equal terms taken together; the expression itself where that can't be said in 64 bits.</summary>
    internal static AffineExpr Simplify(AffineExpr expr, int dimCount, int symbolCount)
    {
        if (expr is not AffineBinaryExpr) return expr;
        var flattener = new Flattener(dimCount, symbolCount);
        return flattener.TryFlatten(expr) is { } form ? flattener.ToExpr(form, expr) ?? expr : expr;
    }

    /// <summary>The map with each result simplified.</summary>
    internal static AffineMap Simplify(AffineMap map) =>
        new(map.DimCount, map.SymbolCount, [.. map.Results.Select(r => Simplify(r, map.DimCount, map.SymbolCount))]);

    /// <summary>The sum; null where a divisor is not positive or a number leaves 64 bits.</summary>
    internal LinearForm? TryFlatten(AffineExpr expr)
    {
        try
        {
            return Flatten(expr);
        }
        catch (OverflowException)
        {
            return null;
        }
        catch (AffineDepthException)
        {
            return null;
        }
    }

    private AffineExpr? ToExpr(LinearForm form, AffineExpr expr)
    {
        try
        {
            var plain = Build(form);
            return expr.IsPureAffine || expr == plain ? plain : BuildSorted(form);
        }
        catch (AffineDepthException)
        {
            return null;
        }
    }

    private LinearForm? Flatten(AffineExpr expr)
    {
        switch (expr)
        {
            case AffineConstantExpr constant:
                return new LinearForm { Constant = constant.Value };
            case AffineDimExpr dim:
                return Input(dim.Position);
            case AffineSymbolExpr symbol:
                return Input(dimCount + symbol.Position);
        }
        var binary = (AffineBinaryExpr)expr;
        if (Flatten(binary.Left) is not { } left || Flatten(binary.Right) is not { } right) return null;
        switch (binary.Kind)
        {
            case AffineExprKind.Add:
                left.Add(right);
                return left;
            case AffineExprKind.Mul when binary.Right is AffineConstantExpr:
                left.Multiply(right.Constant);
                return left;
            case AffineExprKind.Mul:
                return Input(Computed(Build(left) * Build(right)));
            case AffineExprKind.Mod when binary.Right is AffineConstantExpr:
                return right.Constant > 0 ? Remainder(left, right.Constant) : null;
            case AffineExprKind.Mod:
                return Input(Computed(Build(left) % Build(right)));
            default:
                bool isCeil = binary.Kind == AffineExprKind.CeilDiv;
                if (binary.Right is not AffineConstantExpr) return Input(Computed(Divide(Build(left), Build(right), isCeil)));
                return right.Constant > 0 ? Quotient(left, right.Constant, isCeil) : null;
        }
    }

    private static LinearForm Input(int input)
    {
        var form = new LinearForm();
        form.Factors[input] = 1;
        return form;
    }

    private static AffineExpr Divide(AffineExpr left, AffineExpr right, bool isCeil) => isCeil ? left.CeilDiv(right) : left.FloorDiv(right);

    /// <summary>The number of what is computed, which is the same for equal expressions.</summary>
    private int Computed(AffineExpr expr)
    {
        int known = _computed.IndexOf(expr);
        if (known >= 0) return InputCount + known;
        _computed.Add(expr);
        return InputCount + _computed.Count - 1;
    }

    /// <summary><c>x mod c</c> is <c>x - c * (x floordiv c)</c>.</summary>
    private LinearForm Remainder(LinearForm dividend, long modulus)
    {
        long divisor = dividend.CommonDivisor(modulus);
        if (divisor == modulus) return new LinearForm();
        int quotient = Computed(Build(dividend.Divided(divisor)).FloorDiv(modulus / divisor));
        dividend.Add(quotient, checked(-modulus));
        return dividend;
    }

    private LinearForm Quotient(LinearForm dividend, long divisor, bool isCeil)
    {
        long common = dividend.CommonDivisor(divisor);
        if (common != 1) dividend = dividend.Divided(common);
        return common == divisor ? dividend : Input(Computed(Divide(Build(dividend), divisor / common, isCeil)));
    }

    private AffineExpr Build(LinearForm form)
    {
        AffineExpr sum = 0;
        foreach (var (input, factor) in form.Factors)
            sum += Term(input) * factor;
        return form.Constant == 0 ? sum : sum + form.Constant;
    }

    private AffineExpr Term(int input) => input < dimCount ? AffineExpr.Dim(input) : input < InputCount ? AffineExpr.Symbol(input - dimCount) : _computed[input - InputCount];

    /// <summary>
    /// As <see cref="Build"/>, in the order that upstream gives expressions with products, or divisions by other than numbers, of inputs: terms by their first input,
    /// what has a number on the right, or a dimension by itself, before products with symbols, symbols by themselves last; then all that is more complex.
    /// </summary>
    private AffineExpr BuildSorted(LinearForm form)
    {
        var terms = new List<(int First, int Second, int Input, long Factor)>();
        var complex = new List<(int Input, long Factor)>();
        int last = Math.Max(dimCount, symbolCount);
        int early = -1;
        foreach (var (input, factor) in form.Factors)
            if (input >= dimCount && input < InputCount) terms.Add((input - dimCount, last++, input, factor));
        foreach (var (input, factor) in form.Factors)
        {
            if (input < InputCount) continue;
            var (left, right) = _computed[input - InputCount] is AffineBinaryExpr binary ? (binary.Left, binary.Right) : default;
            switch (left, right)
            {
                case (AffineDimExpr dim, AffineConstantExpr):
                    terms.Add((dim.Position, early--, input, factor));
                    break;
                case (AffineDimExpr dim, AffineSymbolExpr symbol):
                    terms.Add((dim.Position, symbol.Position, input, factor));
                    break;
                case (AffineSymbolExpr symbol, AffineConstantExpr or AffineSymbolExpr):
                    terms.Add((symbol.Position, last++, input, factor));
                    break;
                default:
                    complex.Add((input, factor));
                    break;
            }
        }
        foreach (var (input, factor) in form.Factors)
            if (input < dimCount) terms.Add((input, early--, input, factor));
        AffineExpr sum = 0;
        foreach (var (_, _, input, factor) in terms.OrderBy(static t => (t.First, t.Second))) sum += Term(input) * factor;
        foreach (var (input, factor) in complex) sum += Term(input) * factor;
        return form.Constant == 0 ? sum : sum + form.Constant;
    }
}
