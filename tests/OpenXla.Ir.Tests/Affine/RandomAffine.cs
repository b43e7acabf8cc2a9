using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Tests.Affine;

/// <summary>Random expressions, built by our operators and spelled for upstream to build by its own.</summary>
internal sealed class RandomAffine(int seed, int dimCount = 3, int symbolCount = 2)
{
    private readonly Random _random = new(seed);

    public int DimCount => dimCount;

    public int SymbolCount => symbolCount;

    public (AffineExpr Expr, string Text) Next(int depth = 4)
    {
        if (depth == 0 || _random.Next(8) == 0)
            return Leaf();
        var (left, leftText) = Next(depth - 1);
        var (right, rightText) = Next(depth - 1);
        switch (_random.Next(8))
        {
            case 0 or 1 or 2:
                return (left + right, $"({leftText} + {rightText})");
            case 3:
                return (left - right, $"({leftText} - {rightText})");
            case 4 when left.IsSymbolicOrConstant || right.IsSymbolicOrConstant:
                return (left * right, $"({leftText} * {rightText})");
            case 5:
                return Divide(left, leftText);
            case 6:
                return Cancel(left, leftText, right, rightText);
            default:
                long factor = _random.Next(-4, 9);
                return (left * factor, $"({leftText} * {factor})");
        }
    }

    public long NextValue() => _random.Next(-20, 20);

    private (AffineExpr, string) Leaf()
    {
        int choice = _random.Next(10);
        if (choice < 5)
        {
            int dim = _random.Next(dimCount);
            return (AffineExpr.Dim(dim), $"d{dim}");
        }
        if (choice < 8)
        {
            int symbol = _random.Next(symbolCount);
            return (AffineExpr.Symbol(symbol), $"s{symbol}");
        }
        long value = _random.Next(-6, 13);
        return (value, $"{value}");
    }

    private (AffineExpr, string) Divide(AffineExpr left, string leftText)
    {
        var (divisor, text) = _random.Next(5) == 0 ? (AffineExpr.Symbol(0), "s0") : Number(_random.Next(-3, 9));
        return _random.Next(3) switch
        {
            0 => (left % divisor, $"({leftText} mod {text})"),
            1 => (left.FloorDiv(divisor), $"({leftText} floordiv {text})"),
            _ => (left.CeilDiv(divisor), $"({leftText} ceildiv {text})"),
        };
    }

    // The shapes the rules about equal terms and remainders look for hardly ever arise by chance.
    private (AffineExpr, string) Cancel(AffineExpr left, string leftText, AffineExpr right, string rightText)
    {
        var (divisor, text) = _random.Next(3) == 0 ? (AffineExpr.Symbol(1), "s1") : Number(_random.Next(-3, 6));
        return _random.Next(4) switch
        {
            0 => (left - left.FloorDiv(divisor) * divisor, $"({leftText} - ({leftText} floordiv {text}) * {text})"),
            1 => (left + right - left, $"({leftText} + {rightText} - {leftText})"),
            2 => (left * 2 + left * divisor, $"({leftText} * 2 + {leftText} * {text})"),
            _ => (left.FloorDiv(divisor) * divisor + left % divisor, $"(({leftText} floordiv {text}) * {text} + {leftText} mod {text})"),
        };
    }

    private static (AffineExpr, string) Number(long value) => (value, $"{value}");
}
