using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Benchmarks;

/// <summary>What an operation with two operands and one result takes while it lives, all in: its share of blocks, functions and tables too.</summary>
internal static class LiveMemory
{
    internal static int Run()
    {
        const int Functions = 300;
        var file = Path.GetTempFileName();
        try
        {
            ArithModule.Write(file, Functions);
            var source = SourceFile.Read(file);
            // Once without measuring: what is made on the first use of anything is no part of the IR.
            _ = AsmParser.ParseModule(MakeContext(), SourceFile.FromText("func.func @f(%a: i32) -> i32 { %0 = arith.addi %a, %a : i32 return %0 : i32 }"));
            var context = MakeContext();
            long before = GC.GetTotalMemory(forceFullCollection: true);
            var module = AsmParser.ParseModule(context, source) ?? throw new InvalidOperationException("the module can't be read");
            long after = GC.GetTotalMemory(forceFullCollection: true);
            long count = 0;
            module.Walk(_ => count++);
            Console.WriteLine($"{count} operations live: {(double)(after - before) / count:F1} B each");
            GC.KeepAlive(module);
            GC.KeepAlive(source);
            return 0;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IrContext MakeContext()
    {
        var context = new IrContext();
        context.AddDialect<ArithDialect>();
        context.AddDialect<FuncDialect>();
        return context;
    }
}
