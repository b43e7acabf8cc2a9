using OpenXla.Ir.Builtin;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tool;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Fuzz;

/// <summary>What must hold for any bytes: an error with a message, or IR that is read back as it was written.</summary>
internal static class Targets
{
    /// <summary>Memory that an input may cost before it is refused: 64 times its size, and 64 MB.</summary>
    private const int MemoryFactor = 64;

    private const long MemoryFloor = 64 << 20;

    private static readonly Plugins.PluginRegistry Registry = ToolRegistry.Create();

    internal static void Text(byte[] input) => Check(input, AsmParser.ParseModule);

    internal static void Bytecode(byte[] input)
    {
        // A fuzzer should not spend its time on finding the four bytes that begin every file.
        if (!BytecodeFormat.IsBytecode(input)) return;
        Check(input, BytecodeReader.ReadModule);
    }

    private static void Check(byte[] input, Func<IrContext, SourceFile, ModuleOp?> read)
    {
        var context = MakeContext();
        int errors = 0;
        using var scope = context.Diagnostics.Handle(_ => errors++);
        long before = GC.GetAllocatedBytesForCurrentThread();
        var module = read(context, SourceFile.FromBytes(input, "input"));
        long used = GC.GetAllocatedBytesForCurrentThread() - before;
        if (used > MemoryFloor + ((long)input.Length * MemoryFactor)) throw new InvalidDataException($"{used} bytes were allocated for an input of {input.Length}");
        bool isRight = module is not null && IrVerifier.Verify(module);
        context.Diagnostics.Flush();
        if (!isRight)
        {
            if (errors == 0) throw new InvalidDataException("refused without an error");
            return;
        }
        CheckRoundTrip(module!, PrintOptions.Default);
        CheckRoundTrip(module!, PrintOptions.Default with { Generic = true });
        using var bytecode = new MemoryStream();
        try
        {
            BytecodeWriter.Write(module!, bytecode);
        }
        catch (BytecodeException)
        {
            // An answer: a file has no room for something.
            return;
        }
        Same(AsmPrinter.ToText(module!, PrintOptions.Default), ReadAgain(bytecode.ToArray(), BytecodeReader.ReadModule), "bytecode");
    }

    private static void CheckRoundTrip(ModuleOp module, PrintOptions options)
    {
        var again = ReadText(AsmPrinter.ToText(module, options));
        bool isReworded = !options.Generic && HasRepeatedOperand(module);
        Same(isReworded ? ReadText(again) : AsmPrinter.ToText(module, PrintOptions.Default), again, options.Generic ? "generic form" : "custom form");
    }

    private static string ReadText(string text) => ReadAgain(System.Text.Encoding.UTF8.GetBytes(text), AsmParser.ParseModule);

    /// <summary>
    /// Whether a map has one value for two of its dimensions or symbols. Its custom form, as upstream's, shows them as one: <c>s0 + s1</c> ⇒
    /// <c>%a + %a</c> ⇒ <c>s0 * 2</c>, which is the same map of that value in other words.
    /// </summary>
    private static bool HasRepeatedOperand(ModuleOp module)
    {
        bool found = false;
        module.Walk(op => found |= op.Info.Dialect?.Name == "affine" && Enumerable.Range(0, op.OperandCount).Select(op.GetOperand).Distinct().Count() < op.OperandCount);
        return found;
    }

    private static string ReadAgain(byte[] written, Func<IrContext, SourceFile, ModuleOp?> read)
    {
        var context = MakeContext();
        var errors = new List<string>();
        using var scope = context.Diagnostics.Handle(d => errors.Add(d.Message));
        var module = read(context, SourceFile.FromBytes(written, "written"));
        context.Diagnostics.Flush();
        return module is null
            ? throw new InvalidDataException($"what was written is not read: {string.Join("; ", errors)}\n{System.Text.Encoding.UTF8.GetString(written)}")
            : AsmPrinter.ToText(module, PrintOptions.Default);
    }

    private static void Same(string first, string second, string form)
    {
        if (first != second) throw new InvalidDataException($"the {form} says something else:\n{first}\n{second}");
    }

    internal static IrContext MakeContext()
    {
        var context = new IrContext { AllowUnregisteredDialects = true };
        Registry.AddDialectsTo(context);
        return context;
    }
}
