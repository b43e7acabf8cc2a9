namespace OpenXla.Ir.Evaluation;

/// <summary>The steps between elements of a row-major shape.</summary>
internal static class Strides
{
    public static long[] Of(Shape shape)
    {
        var strides = new long[shape.Rank];
        long step = 1;
        for (int i = strides.Length - 1; i >= 0; i--)
        {
            strides[i] = step;
            // Without elements nothing is walked, so that the steps do not matter; they must not overflow.
            step = unchecked(step * shape[i]);
        }
        return strides;
    }
}
