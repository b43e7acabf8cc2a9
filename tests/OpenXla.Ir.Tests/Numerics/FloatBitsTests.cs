using FsCheck.Xunit;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Tests.Numerics;

public sealed class FloatBitsTests
{
    public static TheoryData<string> FormatNames => FloatSamples.FormatNames;

    [Theory, MemberData(nameof(FormatNames))]
    public void Text_reads_back_as_the_same_number(string name)
    {
        foreach (var sample in FloatSamples.Of(FloatFormat.FromName(name)!, 2000))
            Assert.Equal(sample, FloatBits.Parse(sample.Format, sample.ToString()));
    }

    [Theory, MemberData(nameof(FormatNames))]
    public void Widening_to_f128_and_back_changes_nothing(string name)
    {
        foreach (var sample in FloatSamples.Of(FloatFormat.FromName(name)!, 2000).Where(sample => !sample.IsNaN))
            Assert.Equal(sample, sample.ConvertTo(FloatFormat.F128).ConvertTo(sample.Format));
    }

    [Theory, MemberData(nameof(FormatNames))]
    public void NaN_stays_NaN_where_there_is_one(string name)
    {
        var nan = FloatFormat.FromName(name)!.NaN();
        foreach (var target in FloatFormat.All.Where(target => target.HasNaN && nan.IsNaN))
            Assert.True(nan.ConvertTo(target).IsNaN, target.Name);
    }

    [Theory]
    [InlineData("f8E4M3FN", 0xFF, 0xFFF00000)]
    [InlineData("f8E4M3FNUZ", 0x80, 0x7FC00000)]
    // Upstream makes this one infinity.
    [InlineData("f8E8M0FNU", 0xFF, 0x7FC00000)]
    public void Widened_NaN_keeps_sign_and_payload(string name, uint bits, uint expected) =>
        Assert.Equal((UInt128)expected, FloatBits.FromBits(FloatFormat.FromName(name)!, bits).ConvertTo(FloatFormat.F32).Bits);

    [Theory, MemberData(nameof(FormatNames))]
    public void Bulk_conversion_agrees_with_single_conversion(string name)
    {
        var format = FloatFormat.FromName(name)!;
        var random = new Random(3);
        float[] values = [.. Enumerable.Range(0, 5000).Select(_ => BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue))),
            .. Enumerable.Range(0, 5000).Select(_ => (float)(random.NextDouble() * Math.Pow(2, random.Next(-20, 20))))];
        var storage = new byte[values.Length * format.StorageBytes];
        var back = new float[values.Length];

        format.FromSingles(values, storage);
        format.ToSingles(storage, back);

        for (int i = 0; i < values.Length; i++)
            Assert.Equal(FloatBits.FromSingle(format, values[i]).ToSingle(), back[i]);
    }

    [Property]
    public bool Doubles_pass_unchanged(double value) =>
        FloatBits.FromDouble(FloatFormat.F64, value).Bits == BitConverter.DoubleToUInt64Bits(value);

    [Property]
    public bool Narrowing_to_f32_rounds_as_the_machine_does(double value) =>
        FloatBits.FromDouble(FloatFormat.F32, value).ToSingle().Equals((float)value);

    [Property]
    public bool Narrowing_to_f16_rounds_as_the_machine_does(float value) =>
        FloatBits.FromSingle(FloatFormat.F16, value).ToSingle().Equals((float)(Half)value);

    [Property]
    public bool Comparison_is_that_of_doubles(double left, double right) =>
        FloatBits.FromDouble(FloatFormat.F64, left).Compare(FloatBits.FromDouble(FloatFormat.F64, right))
            == (double.IsNaN(left) || double.IsNaN(right) ? null : left < right ? -1 : left > right ? 1 : 0);

    [Theory]
    [InlineData("f32", "16777217.0", 0x4B800000)]
    [InlineData("f32", "16777217.000000000000000000000000000000000000000000001", 0x4B800001)]
    [InlineData("f32", "1e40", 0x7F800000)]
    [InlineData("f32", "1e-400", 0)]
    [InlineData("f8E4M3FN", "1e10", 0x7F)]
    [InlineData("f4E2M1FN", "-1e10", 0xF)]
    [InlineData("f8E5M2FNUZ", "-1e-10", 0)]
    [InlineData("f8E8M0FNU", "0.0", 0)]
    [InlineData("bf16", "0xFF80", 0xFF80)]
    // 1 + 2^-8 + 2^-60: rounding to f64 first would make it a tie and round it down.
    [InlineData("bf16", "1.003906250000000000867361737988403547205962240695953369140625", 0x3F81)]
    public void Literals_are_rounded_once(string name, string text, long bits) =>
        Assert.Equal((UInt128)(ulong)bits, FloatBits.Parse(FloatFormat.FromName(name)!, text).Bits);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("1.0x")]
    [InlineData("0x1FFFF")]
    [InlineData("0xG")]
    public void Other_texts_are_refused(string text) => Assert.False(FloatText.TryParse(FloatFormat.F16, text, out _));

    [Fact]
    public void Absurd_literals_cost_nothing()
    {
        Assert.True(FloatBits.Parse(FloatFormat.F128, "1e99999999999999999999").IsInfinity);
        Assert.True(FloatBits.Parse(FloatFormat.F128, "1e-99999999999999999999").IsZero);
        Assert.Equal(FloatFormat.F64.One, FloatBits.Parse(FloatFormat.F64, "1." + new string('0', 200_000)));
        Assert.Equal(FloatFormat.F64.One, FloatBits.Parse(FloatFormat.F64, "0." + new string('0', 199_999) + "1e200000"));
    }

    [Fact]
    public void Unnormal_x87_patterns_are_NaN()
    {
        var value = FloatBits.FromBits(FloatFormat.F80, (UInt128)0x3FFF << 64);
        Assert.True(value.IsNaN);
        Assert.Equal("0x7FFF0000000000000000", value.ToString());
    }

    [Fact]
    public void Negation_of_a_lone_zero_is_itself() =>
        Assert.Equal(FloatFormat.F8E4M3FNUZ.Zero(), FloatFormat.F8E4M3FNUZ.Zero().Negate());
}
