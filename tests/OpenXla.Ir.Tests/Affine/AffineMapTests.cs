using System.Buffers;
using System.Text;
using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Tests.Affine;

public sealed class AffineMapTests
{
    private static readonly AffineExpr d0 = AffineExpr.Dim(0);
    private static readonly AffineExpr d1 = AffineExpr.Dim(1);
    private static readonly AffineExpr s0 = AffineExpr.Symbol(0);

    [Fact]
    public void Text_is_the_inside_of_the_attribute()
    {
        var bytes = new ArrayBufferWriter<byte>();
        AffineText.Write(bytes, new AffineMap(2, 1, d0 + s0 * 2, d1 % 3));
        Assert.Equal("(d0, d1)[s0] -> (d0 + s0 * 2, d1 mod 3)", Encoding.ASCII.GetString(bytes.WrittenSpan));
        Assert.Equal("(d0) : (d0 - 1 >= 0, d0 == 0)", new IntegerSet(1, 0, [d0 - 1, d0], [false, true]).ToString());
    }

    [Fact]
    public void Shapes_are_recognized()
    {
        Assert.True(AffineMap.Identity(3).IsIdentity);
        Assert.True(AffineMap.MinorIdentity(3, 2).IsMinorIdentity);
        Assert.False(AffineMap.MinorIdentity(3, 2).IsIdentity);
        Assert.True(AffineMap.Permutation(2, 0, 1).IsPermutation);
        Assert.True(AffineMap.MultiDim(3, 2, 0).IsProjectedPermutation());
        Assert.False(AffineMap.MultiDim(3, 2, 2).IsProjectedPermutation());
        Assert.False(new AffineMap(2, 0, d0, 0).IsProjectedPermutation());
        Assert.True(new AffineMap(2, 0, d0, 0).IsProjectedPermutation(allowZeros: true));
        Assert.True(AffineMap.Constant(4).IsSingleConstant);
        Assert.True(AffineMap.SymbolIdentity(2).IsSymbolIdentity);
        Assert.True(AffineMap.Empty.IsEmpty);
        Assert.Equal([2, 0, 1], AffineMap.Permutation(2, 0, 1).GetDimPositions().AsEnumerable());
        Assert.Equal(1, AffineMap.Permutation(2, 0, 1).GetResultPosition(d0));
    }

    [Fact]
    public void Composition_keeps_the_outer_symbols_first()
    {
        var outer = new AffineMap(1, 1, d0 + s0);
        var inner = new AffineMap(1, 1, d0 * s0);
        Assert.Equal("(d0)[s0, s1] -> (d0 * s1 + s0)", outer.Compose(inner).ToString());
    }

    [Fact]
    public void Composition_is_application_in_turn()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            var random = new RandomAffine(seed);
            var outer = new AffineMap(3, 2, random.Next().Expr, random.Next().Expr);
            var inner = new AffineMap(3, 2, random.Next(2).Expr, random.Next(2).Expr, random.Next(2).Expr);
            long[] dims = [random.NextValue(), random.NextValue(), random.NextValue()];
            long[] symbols = [random.NextValue(), random.NextValue(), random.NextValue(), random.NextValue()];

            if (inner.Evaluate(dims, symbols.AsSpan(2)) is { } between && outer.Evaluate(between.AsSpan(), symbols.AsSpan(0, 2)) is { } expected)
                Assert.Equal(expected.AsEnumerable(), outer.Compose(inner).Evaluate(dims, symbols)!.Value);
        }
    }

    [Fact]
    public void A_permutation_after_its_inverse_is_the_identity()
    {
        var map = AffineMap.Permutation(2, 0, 1);
        Assert.True(map.Compose(map.InversePermutation()!).IsIdentity);
        Assert.Equal("(d0, d1, d2) -> (d1, d0)", new AffineMap(2, 0, d1, d0, d0 + d1).InversePermutation()!.ToString());
        Assert.Null(AffineMap.MultiDim(2, 1).InversePermutation());
    }

    [Fact]
    public void Parts_and_shifts()
    {
        var map = new AffineMap(2, 1, d0, d1 + s0, 3);
        Assert.Equal("(d0, d1)[s0] -> (3, d0)", map.SubMap(2, 0).ToString());
        Assert.Equal("(d0, d1)[s0] -> (d0)", map.MajorSubMap(1).ToString());
        Assert.Equal("(d0, d1)[s0] -> (3)", map.MinorSubMap(1).ToString());
        Assert.Equal("(d0, d1, d2)[s0] -> (d0, d2 + s0, 3)", map.ShiftDims(1, offset: 1).ToString());
        Assert.Equal("(d0, d1)[s0, s1] -> (d0, d1 + s1, 3)", map.ShiftSymbols(1).ToString());
        Assert.Equal("(d0, d1)[s0] -> (d0, 3)", map.DropResult(1).ToString());
    }

    [Fact]
    public void Equality_is_structural()
    {
        Assert.Equal(new AffineMap(2, 0, d0 + 1), new AffineMap(2, 0, d0 + 1));
        Assert.NotEqual(new AffineMap(2, 0, d0), new AffineMap(1, 0, d0));
        Assert.Equal(IntegerSet.Empty(1, 0), new IntegerSet(1, 0, [AffineExpr.Constant(1)], [true]));
        Assert.NotEqual(IntegerSet.Empty(1, 0), IntegerSet.Universe(1, 0));
    }

    [Fact]
    public void Results_must_stay_within_the_inputs()
    {
        Assert.Throws<ArgumentException>(() => new AffineMap(1, 0, d1));
        Assert.Throws<ArgumentException>(() => new AffineMap(1, 0, s0));
        Assert.Throws<ArgumentException>(() => new IntegerSet(1, 0, [d0], [true, false]));
    }

    [Fact]
    public void Sets_tell_their_points()
    {
        var set = new IntegerSet(1, 1, [d0, s0 - d0], [false, false]);
        Assert.True(set.Contains([3], [5]));
        Assert.False(set.Contains([6], [5]));
        Assert.False(IntegerSet.Empty(1, 0).Contains([0]));
        Assert.True(IntegerSet.Universe(1, 0).Contains([0]));
    }
}
