using OpenXla.Ir.Affine;
using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Testing.SelfTest.Palettes;

/// <summary>Parameters at random, types and attributes among them from a palette.</summary>
internal sealed class PaletteSource(Palette palette, SelfTestRandom random) : ParameterSource
{
    private static readonly long[] Numbers = [0, 1, 2, 3, 4, 8, 16, 32, 64, -1, 127, 255, 1 << 20, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue];

    private static readonly string[] Words = ["a", "b", "kernel", "sm_80", "gfx900", "main"];

    public override int Next(int count) => random.Next(count);

    public override long Integer(int bits, bool isSigned)
    {
        long value = random.Weighted(40, 25, 20, 15) switch
        {
            0 => random.Next(8),
            1 => random.Next(17),
            2 => 1L << random.Next(8),
            _ => random.Pick(Numbers),
        };
        if (bits == 32) value = isSigned ? (int)value : (uint)value;
        return value;
    }

    public override string Text() => random.Chance(60) ? random.Pick(Words) : random.Pick(BuiltinAttributes.Texts);

    public override Shape Extents()
    {
        var extents = new long[random.Next(4)];
        for (int i = 0; i < extents.Length; i++) extents[i] = random.Chance(15) ? Shape.Dynamic : random.Next(9);
        return Shape.Create(extents);
    }

    public override AffineMap Map() => random.Pick(BuiltinAttributes.Maps);

    public override TType TypeOf<TType>() => Pick<TType>();

    public override TAttr AttributeOf<TAttr>() => Pick<TAttr>();

    private T Pick<T>()
        where T : class
    {
        var known = palette.OfClass<T>();
        if (known.Count == 0) throw new InvalidOperationException($"no {typeof(T).Name} is known");
        return (T)random.Pick(known);
    }
}
