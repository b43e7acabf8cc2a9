using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Shuffles the uses of all values in a copy of the program, and sees that bytecode keeps their order.</summary>
[Pass("test-verify-uselistorder")]
public sealed partial class UseListOrderTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TestPreserveUseListOrders";

    /// <summary>Where the random numbers begin.</summary>
    [Option] public uint RngSeed { get; init; } = 1;

    protected override void Run(ModuleOp op, PassContext context)
    {
        context.MarkUnchanged();
        var copy = op.Clone();
        Shuffle(copy);
        using var bytes = new MemoryStream();
        BytecodeWriter.Write(copy, bytes);
        var source = SourceFile.FromBytes(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), "<shuffled>");
        if (BytecodeReader.ReadModule(op.Context, source) is not { } again)
        {
            context.Fail();
            return;
        }
        var (numbers, numbersAgain) = (NumbersOf(copy), NumbersOf(again));
        foreach (var (before, after) in ValuesOf(copy).Zip(ValuesOf(again)))
        {
            if (Places(before, numbers).SequenceEqual(Places(after, numbersAgain))) continue;
            context.ErrorAt(before.Uses.ToArray()[0].Owner, $"found use-list order mismatch for value: {before}");
            return;
        }
    }

    private void Shuffle(Operation root)
    {
        var random = new Random((int)RngSeed);
        foreach (var value in ValuesOf(root))
        {
            int[] order = [.. Enumerable.Range(0, value.Uses.Count())];
            random.Shuffle(order);
            UseLists.Permute(value, order);
        }
    }

    /// <summary>All values that are used more than once, in the order of the text.</summary>
    private static List<Value> ValuesOf(Operation root)
    {
        var values = new List<Value>();
        new IrWalk(isPreOrder: true).Operations(root, op =>
        {
            foreach (var result in op.Results) Add(result);
            foreach (var region in op.Regions)
                foreach (var block in region.Blocks)
                    foreach (var argument in block.Arguments) Add(argument);
            return WalkAnswer.Advance;
        });
        return values;

        void Add(Value value)
        {
            if (value.HasUses && !value.HasOneUse) values.Add(value);
        }
    }

    /// <summary>The uses as numbers: of the operation in the text, and of its operand.</summary>
    private static IEnumerable<(int Operation, int Operand)> Places(Value value, Dictionary<Operation, int> numbers) =>
        value.Uses.ToArray().Select(u => (numbers[u.Owner], u.Index));

    private static Dictionary<Operation, int> NumbersOf(Operation root)
    {
        var numbers = new Dictionary<Operation, int>();
        new IrWalk(isPreOrder: true).Operations(root, op =>
        {
            numbers[op] = numbers.Count;
            return WalkAnswer.Advance;
        });
        return numbers;
    }
}
