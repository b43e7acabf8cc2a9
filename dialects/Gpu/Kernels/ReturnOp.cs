namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Ends a function of a device: <c>gpu.return %a : f32</c>.</summary>
[Op("gpu.return", Syntax = "attr-dict ($operands^ `:` type($operands))?")]
public sealed partial class ReturnOp : Operation, IPure, ITerminator
{
    [Operand("operands")] public partial OperandRange Values { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!verifier.ExpectParent(this, "gpu.func")) return;
        var function = (GPUFuncOp)ParentOp!;
        var results = function.Type.Results;
        if (results.Count != Values.Count)
        {
            verifier.Error(this, $"expected {results.Count} result operands").Note("return type declared here", function.Location);
            return;
        }
        for (int i = 0; i < results.Count; i++)
            if (!results[i].Equals(Values[i].Type))
            {
                verifier.Error(this, $"unexpected type `'{Values[i].Type}'' for operand #{i}");
                return;
            }
    }
}
