namespace OpenXla.Ir.Dialects.Scf;

/// <summary>Checks that a body yields what its operation returns.</summary>
internal static class YieldVerification
{
    internal static void Verify(Operation op, Region body, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (body.IsEmpty) return;
        if (body.Entry.Last is not YieldOp yield)
        {
            verifier.Error(op, "expects regions to end with 'scf.yield', found '" + body.Entry.Last?.Name + "'");
            return;
        }
        if (yield.OperandCount != op.ResultCount)
        {
            verifier.Error(op, $"region yields {yield.OperandCount} values, but the operation has {op.ResultCount} results");
            return;
        }
        for (int i = 0; i < op.ResultCount; i++)
            if (!yield.GetOperand(i).Type.Equals(op.GetResult(i).Type))
            {
                verifier.Error(op, $"region yields a value of type '{yield.GetOperand(i).Type}' as result #{i}, which is of type '{op.GetResult(i).Type}'");
                return;
            }
    }
}
