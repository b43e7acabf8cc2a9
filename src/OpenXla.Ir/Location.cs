using OpenXla.Ir.Builtin;

namespace OpenXla.Ir;

/// <summary>
/// Where an operation comes from. A place in a parsed file is (file, byte offset) packed in an int; line and column are
/// computed when asked for. Other kinds are numbers of interned attributes.
/// </summary>
public readonly struct Location : IEquatable<Location>
{
    internal readonly IrContext? Context;
    internal readonly int Id;

    internal Location(IrContext context, int id)
    {
        Context = context;
        Id = id;
    }

    public bool IsUnknown => Id == 0;

    /// <summary>The location as an attribute.</summary>
    public LocationAttr Attribute => Context is null ? UnknownLocation.Instance : Context.Locations.Resolve(Id);

    public static Location Unknown(IrContext context) => new(context, 0);

    /// <summary>The location that an attribute describes.</summary>
    public static Location Of(IrContext context, LocationAttr attribute)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new Location(context, context.Locations.Intern(attribute));
    }

    /// <summary>All the given places at once, without repetition; unknown ones do not count.</summary>
    public static Location Fuse(IrContext context, params ReadOnlySpan<Location> locations)
    {
        var parts = new List<LocationAttr>();
        Location single = default;
        foreach (var location in locations)
        {
            if (location.IsUnknown) continue;
            var attribute = location.Attribute;
            if (parts.Contains(attribute)) continue;
            parts.Add(attribute);
            single = location;
        }
        return parts.Count switch
        {
            0 => Unknown(context),
            1 => single,
            _ => Of(context, new FusedLocation([.. parts])),
        };
    }

    public bool Equals(Location other) => Id == other.Id && (Id == 0 || Context == other.Context);
    public override bool Equals(object? obj) => obj is Location other && Equals(other);
    public override int GetHashCode() => Id;
    public static bool operator ==(Location left, Location right) => left.Equals(right);
    public static bool operator !=(Location left, Location right) => !left.Equals(right);
    public override string ToString() => Attribute.ToString();
}
