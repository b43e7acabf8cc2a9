using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Lit.Tests.Transforms.Meaning;

/// <summary>What operations of one kind compute, said from outside of their dialect.</summary>
internal sealed class ExternalMeaning(Action<EvaluationFrame> evaluate) : IEvaluable
{
    public void Evaluate(EvaluationFrame frame) => evaluate(frame);
}
