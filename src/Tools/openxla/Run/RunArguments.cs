using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Plugins;

namespace OpenXla.Ir.Tool.Run;

/// <summary>What a function is called with, and what should come out. All is read before anything is compiled: mistakes show at once.</summary>
internal sealed record RunArguments(HostTensor[] Inputs, Tensor[] Expected)
{
    /// <returns>The arguments; null after an error, which has been reported.</returns>
    internal static RunArguments? Read(RunOptions options, IrContext context, string function, FunctionType type, ToolIo io)
    {
        if (options.Inputs.Count != type.Inputs.Count)
            throw new RunUsageException($"'{function}' takes {Count(type.Inputs.Count, "argument")}, but --input was given {Count(options.Inputs.Count, "time")}");
        if (options.Expected.Count > type.Results.Count)
            throw new RunUsageException($"--expect was given {Count(options.Expected.Count, "time")}, but '{function}' has {Count(type.Results.Count, "result")}");
        var results = type.Results.ToArray().Select(RunValues.TypeOf).ToList();
        var inputs = new HostTensor[options.Inputs.Count];
        for (int i = 0; i < inputs.Length; i++)
        {
            if (RunValues.ReadInput(context, options.Inputs[i], type.Inputs[i], i, io) is not { } input) return null;
            inputs[i] = input;
        }
        return new RunArguments(inputs, [.. options.Expected.Select((path, i) => RunValues.ReadFile(io, path, results[i].ElementType))]);
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
