using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Plugins;

/// <summary>Something that programs can be compiled for and run on.</summary>
public interface ITarget
{
    /// <summary>As in <c>--target=NAME</c>.</summary>
    string Name { get; }

    /// <summary>One line of help.</summary>
    string Description { get; }

    /// <summary>What the target can do, in words that tools show and tests may require: <c>f64</c>, <c>dynamic-shapes</c>.</summary>
    IReadOnlyCollection<string> Capabilities { get; }

    /// <summary>Why the target can't be used on this machine; null where it can.</summary>
    string? Unavailable => null;

    /// <summary>Compiles a module, which it may change. What is wrong with the program is reported as diagnostics; null after an error.</summary>
    IExecutable? Compile(ModuleOp module, TargetOptions options);
}
