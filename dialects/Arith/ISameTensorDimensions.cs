namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Where operand and result are tensors, their dimensions are the same, dynamic ones too.</summary>
public interface ISameTensorDimensions : IOperationTrait
{
    static void Verify(Operation op, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        if (!ArithTypes.HaveSameTensorDimensions(op.GetOperand(0).Type, op.GetResult(0).Type)) verifier.Error(op, "failed to verify that input and output have the same tensor dimensions");
    }
}
