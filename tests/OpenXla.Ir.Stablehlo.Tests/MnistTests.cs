using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interpreter;

namespace OpenXla.Ir.Stablehlo.Tests;

/// <summary>A trained model: the interpreter must give the confidences that the reference gave.</summary>
public sealed class MnistTests
{
    [CorpusTheory("models", "mnist.mlir")]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void DigitsAreRecognised(int digit)
    {
        var path = Corpora.Path("models", "mnist.mlir")!;
        var input = NpyFile.Read(Corpora.Path("models", $"mnist.digit{digit}.in0.npy")!);
        var expected = NpyFile.Read(Corpora.Path("models", $"mnist.digit{digit}.out0.npy")!);
        var actual = (Tensor)new ModuleInterpreter(Corpora.Parse(path)).Run("predict", input)[0];
        var comparison = TensorComparison.Of(actual, expected);
        Assert.True(comparison.MaxAbsoluteError <= 1e-5, comparison.Describe(actual, expected));
    }
}
