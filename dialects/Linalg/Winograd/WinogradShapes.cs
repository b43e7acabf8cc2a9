namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>How the shapes of a Winograd convolution's parts depend on each other.</summary>
internal static class WinogradShapes
{
    private static (long Tile, long Filter) SizesOf(WinogradConv2DFmr fmr) => fmr switch
    {
        WinogradConv2DFmr.Tile2Filter3 => (2, 3),
        WinogradConv2DFmr.Tile4Filter3 => (4, 3),
        _ => (2, 5),
    };

    internal static void VerifyFilter(Operation op, IrType filterType, IrType outputType, WinogradConv2DFmr fmr, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (filter, output) = ((ShapedType)filterType, (ShapedType)outputType);
        var (tile, size) = SizesOf(fmr);
        long height = filter.Shape[1];
        long width = filter.Shape[2];
        bool isHigh = height != 1;
        bool isWide = width != 1;
        if (isHigh && height != size) verifier.Error(op, "expect filter height either equals to r or 1");
        else if (isWide && width != size) verifier.Error(op, "expect filter width either equals to r or 1");
        else if (!isHigh && !isWide) verifier.Error(op, "expect either filter height or width equals to r");
        else if (!Matches(output, [isHigh ? tile + size - 1 : 1, isWide ? tile + size - 1 : 1, filter.Shape[3], filter.Shape[0]]))
            verifier.Error(op, "the output shape is not expected");
    }

    internal static void VerifyInput(Operation op, IrType inputType, IrType outputType, WinogradConv2DFmr fmr, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (input, output) = ((ShapedType)inputType, (ShapedType)outputType);
        var (tile, size) = SizesOf(fmr);
        var (alphaHeight, tilesHigh) = TilesOf(input.Shape[1], output.Shape[0], tile, size);
        var (alphaWidth, tilesWide) = TilesOf(input.Shape[2], output.Shape[1], tile, size);
        if (!Matches(output, [alphaHeight, alphaWidth, tilesHigh, tilesWide, input.Shape[0], input.Shape[3]]))
            verifier.Error(op, "the output shape is not expected");
    }

    private static (long Alpha, long Tiles) TilesOf(long extent, long transformed, long tile, long size)
    {
        bool isTransformed = transformed != 1;
        long alpha = isTransformed ? tile + size - 1 : 1;
        if (extent == Shape.Dynamic) return (alpha, Shape.Dynamic);
        return (alpha, isTransformed ? (extent - (size - 1)) / tile : extent);
    }

    internal static void VerifyOutput(Operation op, IrType valueType, IrType outputType, WinogradConv2DFmr fmr, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (value, output) = ((ShapedType)valueType, (ShapedType)outputType);
        var (tile, size) = SizesOf(fmr);
        long alpha = tile + size - 1;
        bool isHigh = value.Shape[0] != 1;
        bool isWide = value.Shape[1] != 1;
        if (isHigh && value.Shape[0] != alpha) verifier.Error(op, "expect value height equals to input tile size");
        else if (isWide && value.Shape[1] != alpha) verifier.Error(op, "expect value width equals to input tile size");
        else if (!Matches(output, [value.Shape[4], Times(value.Shape[2], isHigh ? tile : 1), Times(value.Shape[3], isWide ? tile : 1), value.Shape[5]]))
            verifier.Error(op, "the output shape is not expected");
    }

    private static long Times(long tiles, long tile) => tiles == Shape.Dynamic ? tiles : unchecked(tiles * tile);

    private static bool Matches(ShapedType type, ReadOnlySpan<long> shape)
    {
        for (int i = 0; i < shape.Length; i++)
            if (!Compatible.Sizes(type.Shape[i], shape[i])) return false;
        return true;
    }
}
