using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.RefineShapes;

/// <summary>What a function is refined for.</summary>
/// <param name="Function">The function.</param>
/// <param name="Tokens">How many arguments it begins with that are tokens.</param>
/// <param name="Sizes">The constants behind these, which stand for sizes of dimensions.</param>
/// <param name="Types">The types of the arguments behind those.</param>
internal sealed record RefinementKey(FuncOp Function, int Tokens, EquatableArray<long> Sizes, EquatableArray<IrType> Types)
{
    /// <summary>The types of all arguments that stay.</summary>
    public IrType[] KeptTypes => [.. Enumerable.Repeat<IrType>(new TokenType(), Tokens), .. Types];

    /// <summary>What a call asks for; null where it calls no function, of which an error has been reported.</summary>
    public static RefinementKey? Of(CallOp call)
    {
        if (new SymbolTableCollection().LookupNearest(call, call.CalleeSymbol) is not FuncOp function)
        {
            call.EmitError("cannot resolve function call");
            return null;
        }
        int tokens = 0;
        while (tokens < call.OperandCount && call.GetOperand(tokens).Type is TokenType) tokens++;
        var sizes = new List<long>();
        for (int i = tokens; i < call.OperandCount; i++)
        {
            if (call.GetOperand(i).Type is not TensorType { Rank: 0, ElementType: IntegerType } || ConstantFolding.IntegersOf(call.GetOperand(i)) is not [var size]) break;
            sizes.Add(size);
        }
        return new RefinementKey(function, tokens, [.. sizes], [.. call.Operands.Types().AsSpan(tokens + sizes.Count)]);
    }

    public override string ToString() => $"RefinementKey({Function.Symbol.Value}, toks={Tokens}, dim_args=[{string.Join(", ", Sizes)}], fn_args=[{string.Join(", ", Types.Select(static t => $"'{t}'"))}])";
}
