namespace OpenXla.Ir.Evaluation;

/// <summary>An operation that knows its meaning: from the values of its operands to those of its results.</summary>
public interface IEvaluable
{
    /// <summary>Reads operands from the frame and sets every result.</summary>
    /// <exception cref="EvaluationException">The operands allow no result. The frame adds the place.</exception>
    void Evaluate(EvaluationFrame frame);
}
