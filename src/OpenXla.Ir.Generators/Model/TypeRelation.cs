using OpenXla.Ir.Generators.Common;

namespace OpenXla.Ir.Generators.Model;

/// <summary>A <c>[TypesMatch]</c> (no <paramref name="Method"/>) or <c>[TypeFrom]</c> (target first, then source).</summary>
/// <param name="Names">Names of operands, results or typed attributes.</param>
/// <param name="Method">The full name of the static method that gives the target's type.</param>
/// <param name="Summary">What holds, for the message.</param>
internal sealed record TypeRelation(EquatableArray<string> Names, string? Method, string Summary);
