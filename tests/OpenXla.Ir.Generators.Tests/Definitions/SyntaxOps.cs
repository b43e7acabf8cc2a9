using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Traits;

namespace OpenXla.Ir.Generators.Tests.Definitions;

[Op("sample.call", Syntax = "$callee `(` $arguments `)` attr-dict `:` functional-type($arguments, $outputs)")]
public sealed partial class CallOp : Operation
{
    [Attr<FlatSymbolRef>] public partial SymbolRefAttr Callee { get; set; }
    [Operand] public partial OperandRange Arguments { get; }
    [Result] public partial ResultRange Outputs { get; }
}

[Op("sample.apply", Syntax = "operands attr-dict `:` functional-type")]
public sealed partial class ApplyOp : Operation
{
    [Operand] public partial Value First { get; set; }
    [Operand] public partial OperandRange Rest { get; }
    [Result] public partial Value Output { get; }
}

[Op("sample.one_to_one", Syntax = "$source attr-dict `:` functional-type($source, $output)")]
public sealed partial class OneToOneOp : Operation
{
    [Operand] public partial Value Source { get; set; }
    [Result] public partial Value Output { get; }
}

[Op("sample.values", Syntax = "$sizes $flags `:` $text `,` $ratio `,` $type (`wide` $wide^)? (`at` $index^)? attr-dict")]
public sealed partial class ValuesOp : Operation
{
    [Attr] public partial EquatableArray<long> Sizes { get; set; }
    [Attr] public partial EquatableArray<bool> Flags { get; set; }
    [Attr] public partial string Text { get; set; }
    [Attr] public partial double Ratio { get; set; }
    [Attr] public partial IrType Type { get; set; }
    [Attr(Default = false)] public partial bool Wide { get; set; }
    [Attr<IndexAttr>] public partial IntegerAttr? Index { get; set; }
}

[Op("sample.props", Syntax = "$input `:` type($input) prop-dict attr-dict")]
public sealed partial class PropsOp : Operation
{
    [Operand] public partial Value Input { get; set; }
    [Attr] public partial int Level { get; set; }
    [Attr] public partial bool IsQuick { get; set; }
}

[Op("sample.branch", Syntax = "$condition `,` $onTrue (`(` $trueArguments^ `:` type($trueArguments) `)`)? `,` $onFalse (`(` $falseArguments^ `:` type($falseArguments) `)`)? attr-dict")]
public sealed partial class BranchOp : Operation, IBranch, ITerminator
{
    [Operand<I1>] public partial Value Condition { get; set; }
    [Operand] public partial OperandRange TrueArguments { get; }
    [Operand] public partial OperandRange FalseArguments { get; }
    [Successor] public partial Block OnTrue { get; set; }
    [Successor] public partial Block OnFalse { get; set; }

    public OperandRange SuccessorOperands(int index) => index == 0 ? TrueArguments : FalseArguments;

    public void ReplaceSuccessorOperands(int index, int start, int count, params ReadOnlySpan<Value> values)
    {
        var old = SuccessorOperands(index).ToArray();
        Value[] changed = [.. old[..start], .. values, .. old[(start + count)..]];
        if (index == 0) SetTrueArguments(changed);
        else SetFalseArguments(changed);
    }
}

[Op("sample.guarded", Syntax = "($mode^ `:`)? (`else` $otherwise^)? $body attr-dict-with-keyword")]
public sealed partial class GuardedOp : Operation, ISingleBlock, INoTerminator
{
    [Attr] public partial SampleSpace? Mode { get; set; }
    [Region(NotEmpty = true)] public partial Region Body { get; }
    [Region] public partial Region Otherwise { get; }
}

[Op("sample.infer", Syntax = "$left `,` $right attr-dict `:` type($left) `,` type($right)")]
public sealed partial class InferOp : Operation, IInferResultTypes
{
    [Operand<AnyInteger>] public partial Value<IntegerType> Left { get; set; }
    [Operand<AnyInteger>] public partial Value<IntegerType> Right { get; set; }
    [Result] public partial Value<IntegerType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        var (left, right) = ((IntegerType)state.Operands[0].Type, (IntegerType)state.Operands[1].Type);
        if (left.Width != right.Width) throw new TypeInferenceException($"widths {left.Width} and {right.Width} differ");
        state.AddResultTypes(new IntegerType(2 * left.Width));
    }
}
