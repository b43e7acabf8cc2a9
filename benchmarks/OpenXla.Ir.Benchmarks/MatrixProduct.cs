using System.Diagnostics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Benchmarks;

/// <summary>The interpreter's product of two 512x512 matrices of f32.</summary>
internal static class MatrixProduct
{
    internal static int Run(int rounds)
    {
        const int Size = 512;
        var matrix = new Tensor(FloatType.F32, [Size, Size]);
        TensorKernels.DotGeneral(matrix, matrix, DotDimensions.Matrix(2));
        double best = double.PositiveInfinity;
        for (int i = 0; i < rounds; i++)
        {
            long start = Stopwatch.GetTimestamp();
            TensorKernels.DotGeneral(matrix, matrix, DotDimensions.Matrix(2));
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        Console.WriteLine($"{Size}x{Size} f32 in the interpreter: {best * 1e3:F1} ms, {2 * Math.Pow(Size, 3) / best / 1e9:F1} GFLOP/s (best of {rounds})");
        return 0;
    }
}
