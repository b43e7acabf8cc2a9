using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Cf;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Scf;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tests.Analysis;

/// <summary>A program whose operations and values tests find by the attribute <c>name</c>.</summary>
internal sealed class ControlFlowGraph
{
    internal ControlFlowGraph(string text, Action<IrContext>? prepare = null)
    {
        var context = new IrContext { AllowUnregisteredDialects = true }.AddDialect<FuncDialect>().AddDialect<CfDialect>().AddDialect<ScfDialect>().AddDialect<ArithDialect>();
        prepare?.Invoke(context);
        Module = AsmParser.ParseModule(context, SourceFile.FromText(text, "test.mlir"))!;
    }

    internal Operation Module { get; }

    /// <summary>The region of the first operation that has one.</summary>
    internal Region Body => Module.Descendants<Operation>().First(static op => op.RegionCount > 0).GetRegion(0);

    internal Operation Op(string name) => Module.Descendants<Operation>().First(op => op.GetAttribute("name")?.ToString() == $"\"{name}\"");

    internal Value Value(string name) => Op(name).FirstResult;

    internal Block Block(int number) => Body.Blocks.ElementAt(number);

    /// <summary>The numbers of blocks of <see cref="Body"/>, in the order given.</summary>
    internal int[] Numbers(IEnumerable<Block> blocks)
    {
        var all = Body.Blocks.ToList();
        return [.. blocks.Select(block => all.IndexOf(block))];
    }

    internal static string[] Names(IEnumerable<Operation> operations) => [.. operations.Select(static op => op.GetAttribute("name")?.ToString().Trim('"') ?? op.Name)];
}
