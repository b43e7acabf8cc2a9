using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Passes.RuntimeVerification.Tensors;

/// <summary>Rank and sizes that become known are what the type says.</summary>
internal sealed class TensorCastCheck(CastOp op) : IRuntimeVerifiable
{
    public void CreateRuntimeVerification(OpBuilder builder, Func<string, string> describe)
    {
        if (op.GetResult(0).Type is not TensorType target) return;
        var check = new CheckBuilder(builder, describe);
        CastChecks.Rank(check, op.GetOperand(0), target);
        CastChecks.Sizes(check, op.GetOperand(0), target);
    }
}
