using System.Numerics;
using FsCheck.Xunit;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Tests.Numerics;

public sealed class IntegerMathTests
{
    [Property]
    public bool Wrapping_is_what_casts_do(long value) =>
        IntegerMath.WrapSigned(value, 8) == (sbyte)value && IntegerMath.WrapUnsigned(value, 16) == (ushort)value
        && IntegerMath.WrapUnsigned(value, 64) == (ulong)value && IntegerMath.WrapSigned((ulong)value, 64) == value;

    [Fact]
    public void Ranges()
    {
        Assert.Equal(-128, IntegerMath.MinSigned(8));
        Assert.Equal(127, IntegerMath.MaxSigned(8));
        Assert.Equal(255, IntegerMath.MaxUnsigned(8));
        Assert.Equal(BigInteger.Zero, IntegerMath.WrapSigned(5, 0));
        Assert.Equal(-1, IntegerMath.WrapSigned(1, 1));
        Assert.True(IntegerMath.FitsSigned(-128, 8) && !IntegerMath.FitsSigned(128, 8));
        Assert.True(IntegerMath.FitsUnsigned(255, 8) && !IntegerMath.FitsUnsigned(-1, 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntegerMath.MaxUnsigned(-1));
    }
}
