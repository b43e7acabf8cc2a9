using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Tests.Affine;

public sealed class AffineExprTests
{
    private static readonly AffineExpr d0 = AffineExpr.Dim(0);
    private static readonly AffineExpr d1 = AffineExpr.Dim(1);
    private static readonly AffineExpr s0 = AffineExpr.Symbol(0);

    [Fact]
    public void Equal_structure_is_equal()
    {
        Assert.Equal((d0 + s0) * 4 % 3, (s0 + d0) * 4 % 3);
        Assert.Equal(((d0 + s0) % 3).GetHashCode(), ((d0 + s0) % 3).GetHashCode());
        Assert.NotEqual(d0 + s0, d1 + s0);
        Assert.True(AffineExpr.Dim(100) == AffineExpr.Dim(100));
        Assert.False(AffineExpr.Dim(0) == AffineExpr.Symbol(0));
    }

    [Fact]
    public void Simplified_expressions_have_the_same_values()
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            var random = new RandomAffine(seed);
            var (expr, text) = random.Next(5);
            long[] dims = [random.NextValue(), random.NextValue(), random.NextValue()];
            long[] symbols = [random.NextValue(), random.NextValue()];
            AffineExpr[] dimConstants = [.. dims.Select(AffineExpr.Constant)];
            AffineExpr[] symbolConstants = [.. symbols.Select(AffineExpr.Constant)];

            var folded = expr.ReplaceDimsAndSymbols(dimConstants, symbolConstants);
            if (expr.Evaluate(dims, symbols) is { } value)
                Assert.True(folded.IsConstant(value), $"{text} is {value}, not {folded}");
        }
    }

    [Fact]
    public void Values_are_multiples_of_the_known_divisor()
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            var random = new RandomAffine(seed);
            var expr = random.Next(5).Expr;
            long? value = expr.Evaluate([random.NextValue(), random.NextValue(), random.NextValue()], [random.NextValue(), random.NextValue()]);
            if (value is { } number && expr.LargestKnownDivisor != 0)
                Assert.Equal(0, number % expr.LargestKnownDivisor);
        }
    }

    [Fact]
    public void Overflow_leaves_the_expression_as_written()
    {
        Assert.Equal("9223372036854775807 + 1", (AffineExpr.Constant(long.MaxValue) + 1).ToString());
        Assert.Equal("(d0 * 9223372036854775807) * 2", (d0 * long.MaxValue * 2).ToString());
        Assert.Equal("d0 + 9223372036854775807 + 1", (d0 + long.MaxValue + 1).ToString());
        Assert.Equal("-9223372036854775808 floordiv -1", AffineExpr.Constant(long.MinValue).FloorDiv(-1).ToString());
        Assert.Null((d0 * 2).Evaluate([long.MaxValue]));
        Assert.Null(d0.FloorDiv(-1).Evaluate([long.MinValue]));
        Assert.Null(d0.FloorDiv(s0).Evaluate([1], [0]));
    }

    [Theory]
    [InlineData(7, 3, 1, 2, 3)]
    [InlineData(-7, 3, 2, -3, -2)]
    public void Division_rounds_as_its_name_says(long left, long right, long modulo, long floor, long ceiling)
    {
        Assert.Equal(modulo, (d0 % s0).Evaluate([left], [right]));
        Assert.Equal(floor, d0.FloorDiv(s0).Evaluate([left], [right]));
        Assert.Equal(ceiling, d0.CeilDiv(s0).Evaluate([left], [right]));
    }

    [Fact]
    public void Purity_asks_for_constant_factors_and_divisors()
    {
        Assert.True(((d0 + s0) * 3 % 5).IsPureAffine);
        Assert.False((d0 * s0).IsPureAffine);
        Assert.False((d0 % s0).IsPureAffine);
        Assert.True((s0 % 2 + 1).IsSymbolicOrConstant);
        Assert.False((s0 + d0).IsSymbolicOrConstant);
        Assert.True((d0 * 6 + 4).IsMultipleOf(2));
        Assert.False((d0 * 6 + 4).IsMultipleOf(4));
    }

    [Fact]
    public void Replacement_simplifies_anew()
    {
        Assert.Equal(AffineExpr.Constant(7), (d0 + d1 * 2).ReplaceDims([3, 2]));
        Assert.Equal("d3 + s0", (d0 + s0).ShiftDims(1, 3).ToString());
        Assert.Equal("d0 + s2", (d0 + s0).ShiftSymbols(1, 2).ToString());
    }

    [Fact]
    public void Walk_visits_operands_first()
    {
        var seen = new List<string>();
        ((d0 + s0) % 3).Walk(expr => seen.Add(expr.ToString()));
        Assert.Equal(["d0", "s0", "d0 + s0", "3", "(d0 + s0) mod 3"], seen);
    }

    [Fact]
    public void Chains_beyond_the_limit_are_refused() => Assert.Throws<AffineDepthException>(() =>
    {
        var expr = d0;
        for (int i = 0; i < 100_000; i++)
            expr = (expr + s0).FloorDiv(s0);
    });

    [Fact]
    public void Chains_at_the_limit_fit_a_small_stack()
    {
        var thread = new Thread(() =>
        {
            var (first, second) = (Chain(), Chain());
            Assert.Equal(first, second);
            Assert.Null(first.Evaluate([1], [0]));
            Assert.Equal(AffineExpr.MaxDepth, first.ReplaceSymbols([AffineExpr.Symbol(1)]).Depth);
            Assert.True(first.ToString().Length > AffineExpr.MaxDepth);
            Assert.True(first.UsesSymbol(0));
        }, maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        static AffineExpr Chain()
        {
            var expr = d0;
            while (expr.Depth < AffineExpr.MaxDepth)
                expr = expr.FloorDiv(s0);
            return expr;
        }
    }
}
