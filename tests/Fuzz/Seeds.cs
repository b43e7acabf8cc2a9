using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Fuzz;

/// <summary>Small programs to begin with: the functions of lit tests, each alone.</summary>
internal static class Seeds
{
    private const int LargestSeed = 1500;

    internal static int Write(string folder, string[] files)
    {
        Directory.CreateDirectory(Path.Combine(folder, "text"));
        Directory.CreateDirectory(Path.Combine(folder, "bytecode"));
        int count = 0;
        foreach (var file in files)
            foreach (var chunk in File.ReadAllText(file).Split("// -----"))
            {
                if (Read(chunk) is not { } module) continue;
                foreach (var op in module.Body.Operations)
                {
                    var text = AsmPrinter.ToText(op, PrintOptions.Default);
                    if (text.Length > LargestSeed || Read(text) is not { } alone) continue;
                    File.WriteAllText(Path.Combine(folder, "text", $"{count}.mlir"), text);
                    using var bytecode = File.Create(Path.Combine(folder, "bytecode", $"{count++}.mlirbc"));
                    BytecodeWriter.Write(alone, bytecode);
                }
            }
        Console.WriteLine($"{count} seeds of each form in {folder}");
        return 0;
    }

    private static Builtin.ModuleOp? Read(string text)
    {
        var context = Targets.MakeContext();
        using var silence = context.Diagnostics.Handle(static _ => { });
        return AsmParser.ParseModule(context, SourceFile.FromText(text)) is { } module && Verification.IrVerifier.Verify(module) ? module : null;
    }
}
