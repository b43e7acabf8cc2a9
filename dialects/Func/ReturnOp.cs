namespace OpenXla.Ir.Dialects.Func;

/// <summary>Ends a function and hands its operands to the caller.</summary>
[Op("func.return", Syntax = "attr-dict ($operands^ `:` type($operands))?")]
public sealed partial class ReturnOp : Operation, IPure, IReturnLike
{
    [Operand("operands")] public partial OperandRange Values { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (ParentOp is not FuncOp function)
        {
            verifier.Error(this, "expects parent op 'func.func'");
            return;
        }
        var results = function.Type.Results;
        if (OperandCount != results.Count)
        {
            verifier.Error(this, $"has {OperandCount} operands, but enclosing function (@{function.SymbolName}) returns {results.Count}");
            return;
        }
        for (int i = 0; i < results.Count; i++)
            if (!GetOperand(i).Type.Equals(results[i]))
            {
                verifier.ErrorAt(this, $"type of return operand {i} ('{GetOperand(i).Type}') doesn't match function result type ('{results[i]}') in function @{function.SymbolName}");
                return;
            }
    }
}
