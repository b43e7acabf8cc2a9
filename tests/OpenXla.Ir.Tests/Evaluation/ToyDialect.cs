using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Traits;

namespace OpenXla.Ir.Tests.Evaluation;

/// <summary>Ops by hand that say what they mean, as those of a vendor would.</summary>
internal sealed class ToyDialect : IDialect
{
    public string Name => "toy";

    public void Register(DialectBuilder builder) => builder
        .Op<FunctionOp>().Op<ReturnOp>().Op<CallOp>().Op<ConstantOp>().Op<AddOp>().Op<LessOp>().Op<WhileOp>().Op<ReduceOp>().Op<BranchOp>().Op<ConditionalBranchOp>().Op<BrokenOp>();

    internal sealed class FunctionOp : Operation, IOperationDefinition<FunctionOp>, ISymbol, ICallable, IIsolatedFromAbove
    {
        public static string OperationName => "toy.func";
        public static FunctionOp CreateBlank() => new();
        public string? SymbolName { get => GetAttribute<StringAttr>("sym_name")?.Value; set => throw new NotSupportedException(); }
        public SymbolVisibility Visibility { get => SymbolVisibility.Public; set => throw new NotSupportedException(); }
        public Region? CallableBody => GetRegion(0).IsEmpty ? null : GetRegion(0);
        public FunctionType CallableType => throw new NotSupportedException();
    }

    internal sealed class ReturnOp : Operation, IOperationDefinition<ReturnOp>, IReturnLike
    {
        public static string OperationName => "toy.return";
        public static ReturnOp CreateBlank() => new();
    }

    internal sealed class CallOp : Operation, IOperationDefinition<CallOp>, ICall
    {
        public static string OperationName => "toy.call";
        public static CallOp CreateBlank() => new();
        public SymbolRefAttr? Callee { get => GetAttribute<SymbolRefAttr>("callee"); set => throw new NotSupportedException(); }
        public OperandRange CallArguments => Operands;
    }

    internal sealed class ConstantOp : Operation, IOperationDefinition<ConstantOp>, IPure, IEvaluable
    {
        public static string OperationName => "toy.constant";
        public static ConstantOp CreateBlank() => new();
        public void Evaluate(EvaluationFrame frame) => frame.Set(FirstResult, Tensor.From(GetAttribute<DenseElementsAttr>("value")!));
    }

    internal sealed class AddOp : Operation, IOperationDefinition<AddOp>, IPure, IBinaryEvaluable
    {
        public static string OperationName => "toy.add";
        public static AddOp CreateBlank() => new();
        public BinaryKernel Kernel => BinaryKernel.Add;
    }

    internal sealed class LessOp : Operation, IOperationDefinition<LessOp>, IPure, IEvaluable
    {
        public static string OperationName => "toy.less";
        public static LessOp CreateBlank() => new();

        public void Evaluate(EvaluationFrame frame) =>
            frame.Set(FirstResult, TensorKernels.Compare(ComparisonDirection.Less, frame.Get(GetOperand(0)), frame.Get(GetOperand(1))));
    }

    internal sealed class WhileOp : Operation, IOperationDefinition<WhileOp>, IEvaluable
    {
        public static string OperationName => "toy.while";
        public static WhileOp CreateBlank() => new();

        public void Evaluate(EvaluationFrame frame)
        {
            var state = new RuntimeValue[OperandCount];
            for (int i = 0; i < state.Length; i++) state[i] = frame.GetValue(GetOperand(i));
            while (frame.RunRegion(GetRegion(0), state) is [Tensor condition] && condition.GetBoolean(0)) state = frame.RunRegion(GetRegion(1), state);
            for (int i = 0; i < state.Length; i++) frame.Set(GetResult(i), state[i]);
        }
    }

    internal sealed class ReduceOp : Operation, IOperationDefinition<ReduceOp>, IPure, IEvaluable
    {
        public static string OperationName => "toy.reduce";
        public static ReduceOp CreateBlank() => new();

        public void Evaluate(EvaluationFrame frame) =>
            frame.Set(FirstResult, frame.Reduce(GetRegion(0), [frame.Get(GetOperand(0))], [frame.Get(GetOperand(1))], [0])[0]);
    }

    internal sealed class BranchOp : Operation, IOperationDefinition<BranchOp>, ITerminator, IBranch
    {
        public static string OperationName => "toy.br";
        public static BranchOp CreateBlank() => new();
        public OperandRange SuccessorOperands(int index) => Operands;
        public void ReplaceSuccessorOperands(int index, int start, int count, params ReadOnlySpan<Value> values) => ReplaceOperands(start, count, values);
    }

    internal sealed class ConditionalBranchOp : Operation, IOperationDefinition<ConditionalBranchOp>, ITerminator, IBranch
    {
        public static string OperationName => "toy.cond_br";
        public static ConditionalBranchOp CreateBlank() => new();
        public OperandRange SuccessorOperands(int index) => Operands.Slice(1 + index, 1);
        public void ReplaceSuccessorOperands(int index, int start, int count, params ReadOnlySpan<Value> values) => throw new NotSupportedException();
        public Block? SuccessorFor(ReadOnlySpan<IrAttribute?> operands) => operands[0] is IntegerAttr truth ? GetSuccessor(truth.Boolean ? 0 : 1) : null;
    }

    internal sealed class BrokenOp : Operation, IOperationDefinition<BrokenOp>, IEvaluable
    {
        public static string OperationName => "toy.broken";
        public static BrokenOp CreateBlank() => new();

        public void Evaluate(EvaluationFrame frame)
        {
            if (HasAttribute("crash")) throw new InvalidOperationException("a bug of the vendor");
            if (HasAttribute("wrong")) frame.Set(FirstResult, Tensor.Scalar(1f));
        }
    }
}
