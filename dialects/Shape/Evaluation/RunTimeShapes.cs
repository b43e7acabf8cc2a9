using OpenXla.Ir.Dialects.Shape.Canonicalization;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Dialects.Shape.Evaluation;

/// <summary>Shapes while a program is evaluated: tensors of extents. A constraint that does not hold ends the program, so that a witness says nothing and is a token.</summary>
internal static class RunTimeShapes
{
    internal static List<long[]> Get(EvaluationFrame frame, OperandRange shapes)
    {
        var all = new List<long[]>();
        for (int i = 0; i < shapes.Count; i++) all.Add(frame.GetIntegers(shapes[i]));
        return all;
    }

    internal static void Set(EvaluationFrame frame, Value result, ReadOnlySpan<long> extents) => frame.Set(result, Ir.Evaluation.Tensor.From(Extents.Constant(extents)));

    /// <summary>A witness where a constraint holds.</summary>
    /// <exception cref="EvaluationException">It does not.</exception>
    internal static void Witness(EvaluationFrame frame, Value witness, bool holds, string whyNot) =>
        frame.Set(witness, holds ? TokenValue.Instance : throw frame.Error($"fails: {whyNot}"));

    internal static string Text(IEnumerable<long[]> shapes) => string.Join(" and ", shapes.Select(static s => $"[{string.Join(", ", s)}]"));
}
