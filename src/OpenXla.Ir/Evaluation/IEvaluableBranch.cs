namespace OpenXla.Ir.Evaluation;

/// <summary>A branch that picks one of its successors by the values of its operands.</summary>
public interface IEvaluableBranch
{
    /// <summary>The number of the successor to go on with.</summary>
    int ChooseSuccessor(EvaluationFrame frame);
}
