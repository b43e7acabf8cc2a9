using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Tests.Numerics;

/// <summary>Patterns of a format worth trying: all of them up to 16 bits, else edges and many at random.</summary>
internal static class FloatSamples
{
    public static TheoryData<string> FormatNames => [.. FloatFormat.All.Select(format => format.Name).Order(StringComparer.Ordinal)];

    public static List<FloatBits> Of(FloatFormat format, int count = 20_000)
    {
        if (format.Width <= 16)
            return [.. Enumerable.Range(0, 1 << format.Width).Select(bits => FloatBits.FromBits(format, (UInt128)bits))];

        // Texts of wide exponents take powers of ten with thousands of digits.
        if (format.Width > 64)
            count = Math.Min(count, 1200);
        var random = new Random(format.Width);
        var samples = new List<FloatBits>();
        var mask = UInt128.MaxValue >> (128 - format.Width);
        for (int i = 0; i < format.Width; i++)
        {
            var power = UInt128.One << i;
            samples.Add(FloatBits.FromBits(format, power));
            samples.Add(FloatBits.FromBits(format, power - 1));
            samples.Add(FloatBits.FromBits(format, mask - power + 1));
        }
        samples.AddRange([format.NaN(), format.Overflow(), format.Overflow(true), format.Largest(), format.Largest(true), format.Zero(true)]);
        while (samples.Count < count)
        {
            var bits = new UInt128((ulong)random.NextInt64(long.MinValue, long.MaxValue), (ulong)random.NextInt64(long.MinValue, long.MaxValue)) & mask;
            samples.Add(FloatBits.FromBits(format, bits));
            samples.Add(FloatBits.FromDouble(format, random.Next(-100_000, 100_000) / Math.Pow(10, random.Next(0, 9))));
            samples.Add(FloatBits.FromDouble(format, random.NextDouble() * Math.Pow(10, random.Next(-9, 20))));
            samples.Add(FloatBits.FromDouble(format, Math.ScaleB(random.Next(1, 1000), random.Next(-40, 60))));
            samples.Add(FloatBits.Parse(format, $"{random.Next(1, 1_000_000)}e{random.Next(-330, 310)}"));
        }
        return samples;
    }
}
