using OpenXla.Ir.Builtin;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Tool.Translate;

/// <summary>One text, or one part of a text that is split, on its way through a translation.</summary>
internal sealed class TranslationRequest(TranslateOptions options, PluginRegistry registry, IrContext context, SourceFile source, Stream output, ToolIo io)
{
    /// <summary>Knows the dialects of the tool; its diagnostics are shown or checked.</summary>
    internal IrContext Context => context;

    internal SourceFile Source => source;

    internal Stream Output => output;

    /// <summary>Dialects and passes of the tool and of its plugins.</summary>
    internal PluginRegistry Registry => registry;

    internal ToolIo Io => io;

    /// <summary>Whether a flag of the translation was given.</summary>
    internal bool Flag(string name) => options.Values.TryGetValue(name, out var value) && value is not "false";

    /// <summary>The value of an option; null where it was not given.</summary>
    internal string? Value(string name) => options.Values.GetValueOrDefault(name);

    /// <summary>The program, text or bytecode, verified; null after an error.</summary>
    internal ModuleOp? ReadModule()
    {
        Operation? op = BytecodeFormat.IsBytecode(source.Bytes) ? BytecodeReader.ReadModule(context, source) : AsmParser.ParseModule(context, source);
        return op is ModuleOp module && IrVerifier.Verify(module) ? module : null;
    }

    /// <summary>Prints a program in the form that was asked for.</summary>
    internal void Print(Operation op)
    {
        AsmPrinter.Print(op, output, options.Print);
        if (!options.Print.LocalScope) output.WriteByte((byte)'\n');
    }
}
